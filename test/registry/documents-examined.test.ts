/** What is taken as a document, by its bytes: of the sort that it says, whole, bounded, and with nothing in it that runs. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { allMediaTypes, examine, mediaTypeOfName } from '../../registry/index.ts';
import { docxOf, docxParts, pdfOf, pdfWith, pngOf, sequenceListing, types, zipOf } from '../support/documents.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'muddet-examined-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const limits = { bytes: 40_000_000, types: allMediaTypes };

/** `taken`, or the code of the refusal. */
async function verdict(bytes: string | Buffer, declared: string, over: Partial<typeof limits> = {}): Promise<string> {
  const file = join(folder, 'file');
  writeFileSync(file, bytes);
  try {
    expect(await examine(file, declared, { ...limits, ...over })).toBe(declared.split(';')[0]);
    return 'taken';
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}

const jpeg = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex');
const tiff = Buffer.concat([Buffer.from('49492a0008000000', 'hex'), Buffer.alloc(64)]);

describe('what is what it says', () => {
  test('a PDF', async () => expect(await verdict(await pdfOf('claims'), types.pdf)).toBe('taken'));
  test('a text document', async () => expect(await verdict(docxOf(), types.docx)).toBe('taken'));
  test.each([
    ['PNG', pngOf(), types.png],
    ['JPEG', jpeg, types.jpeg],
    ['TIFF', tiff, types.tiff],
    ['plain text', 'Bir düstur.\r\n\tƏ, ş.\f', 'text/plain; charset=utf-8'],
    ['a sequence listing (ST.26)', sequenceListing, types.xml],
    ['XML without its declaration', '<!-- x --><a xmlns="urn:x"><b/></a>', types.xml],
    ['XML with a byte order mark', '\ufeff<?xml version="1.0"?><a/>', types.xml],
  ])('%s', async (_, bytes, type) => expect(await verdict(bytes, type)).toBe('taken'));

  test('a sort is told by the name of a file', () => {
    expect(['A.PDF', 'b.jpeg', 'c.docx', 'd.exe', 'e'].map(mediaTypeOfName)).toEqual([
      types.pdf,
      types.jpeg,
      types.docx,
      null,
      null,
    ]);
  });
});

describe('of another sort than it says', () => {
  test.each([
    ['a picture as PDF', pngOf(), types.pdf],
    ['text as PDF', 'claims', types.pdf],
    ['a page as text', '<!DOCTYPE html><html></html>', types.text],
    ['a program as text', '#!/bin/sh\nrm -rf /', types.text],
    ['bytes as text', Buffer.from([0x41, 0x00, 0x42]), types.text],
    ['what is not UTF-8 as text', Buffer.from([0xfd, 0xfe, 0xff]), types.text],
    ['XML as text', '<a/>', types.text],
    ['a Windows program as picture', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(100)]), types.png],
    ['a ZIP file as text document', zipOf([{ name: 'a.txt', content: 'a' }]), types.docx],
    ['a sort that nobody takes', 'x', 'application/x-msdownload'],
    ['no sort', 'x', ''],
    ['a name of the language itself', 'x', 'constructor'],
  ])('%s', async (_, bytes, type) => expect(await verdict(bytes, type)).toBe('document.wrongType'));

  test('a sort that this office does not take', async () => {
    expect(await verdict(pngOf(), types.png, { types: [types.pdf] })).toBe('document.wrongType');
  });
});

describe('larger than is taken', () => {
  test('too many bytes', async () => {
    expect(await verdict('0123456789', types.text, { bytes: 9 })).toBe('document.tooBig');
    expect(await verdict('012345678', types.text, { bytes: 9 })).toBe('taken');
  });
  test('a picture of too many pixels', async () => {
    expect(await verdict(pngOf(100_000, 100_000), types.png)).toBe('document.tooBig');
  });
  test('a ZIP bomb: little, and too much when it is unpacked', async () => {
    const part = { name: 'word/media/a.bin', content: Buffer.alloc(1_000) };
    const bomb = zipOf([
      ...docxParts,
      ...Array.from({ length: 30 }, (_, i) => ({ ...part, name: `word/${i}`, declared: 10_000_000 })),
    ]);
    expect(await verdict(bomb, types.docx)).toBe('document.tooBig');
  });
  test('a ZIP bomb that lies about its size', async () => {
    const lying = docxOf({ name: 'word/media/a.bin', content: Buffer.alloc(20_000_000), declared: 100 });
    expect(await verdict(lying, types.docx)).toBe('document.damaged');
  });
  test('a ZIP file of too many parts', async () => {
    const parts = Array.from({ length: 2_100 }, (_, i) => ({ name: `word/${i}`, content: '' }));
    expect(await verdict(docxOf(...parts), types.docx)).toBe('document.tooBig');
  });
  test('a ZIP file whose list of relations is endless', async () => {
    const content = `<Relationships>${' '.repeat(5_000_000)}</Relationships>`;
    expect(await verdict(docxOf({ name: 'word/_rels/document.xml.rels', content }), types.docx)).toBe(
      'document.tooBig',
    );
  });
  test('a PDF whose objects unpack to too much', async () => {
    const packed = deflateSync(Buffer.alloc(40_000_000, 0x20));
    const bomb = await pdfWith(
      Buffer.concat([
        Buffer.from(
          `99 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`,
        ),
        packed,
        Buffer.from('\nendstream\nendobj'),
      ]),
    );
    expect(await verdict(bomb, types.pdf)).toBe('document.tooBig');
  });
});

const objects = (content: string, dictionary = '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode'): Buffer => {
  const packed = dictionary.includes('Flate') ? deflateSync(Buffer.from(content)) : Buffer.from(content);
  return Buffer.concat([
    Buffer.from(`99 0 obj\n<< ${dictionary} /Length ${packed.length} >>\nstream\r\n`),
    packed,
    Buffer.from('\nendstream\nendobj'),
  ]);
};

describe('a PDF that does something', () => {
  test.each([
    ['a script', '99 0 obj\n<< /S /JavaScript /JS (app.alert\\(1\\)) >>\nendobj'],
    ['a script whose name is written otherwise', '99 0 obj\n<< /S /J#61vaScr#69pt /JS (x) >>\nendobj'],
    ['a script in a packed list of objects', objects('1 0 << /S /JavaScript /JS (x) >>')],
    [
      'a script in a list of objects that does not say so',
      objects('1 0 << /S /JavaScript >>', '/N 1 /First 4 /Filter /FlateDecode'),
    ],
    [
      'a script in a list of objects that is not packed',
      objects('1 0 << /S /JavaScript >>', '/Type /ObjStm /N 1 /First 4'),
    ],
    ['a script behind what looks like a stream', '99 0 obj\n(stream\n) << /S /JavaScript >> (endstream)\nendobj'],
    ['a program to be started', '99 0 obj\n<</S/Launch/F(cmd.exe)>>\nendobj'],
    ['a file inside', '99 0 obj\n<< /Type /EmbeddedFile /Length 1 >>\nstream\nx\nendstream\nendobj'],
    ['files inside, by name', '99 0 obj\n<< /Names << /EmbeddedFiles 98 0 R >> >>\nendobj'],
    ['a form with programs', '99 0 obj\n<< /XFA [] >>\nendobj'],
    ['a form that sends itself', '99 0 obj\n<< /S /SubmitForm /F (http://x) >>\nendobj'],
  ])('%s', async (_, added) => expect(await verdict(await pdfWith(added), types.pdf)).toBe('document.active'));

  test('a name that only begins like one does nothing', async () => {
    expect(await verdict(await pdfWith('99 0 obj\n<< /Launching 1 /Title (JavaScript) >>\nendobj'), types.pdf)).toBe(
      'taken',
    );
  });
});

describe('XML that does something', () => {
  test.each([
    ['entities that multiply', '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><a>&c;</a>'],
    ['an entity of a file', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'],
    ['a definition from elsewhere', '<!DOCTYPE a SYSTEM "http://evil.example/a.dtd"><a/>'],
    [
      'a sequence listing that adds to its definition',
      sequenceListing.replace('V1_3.dtd">', 'V1_3.dtd" [<!ENTITY b SYSTEM "file:///etc/passwd">]>'),
    ],
    ['a style sheet', '<?xml version="1.0"?><?xml-stylesheet href="http://evil.example/a.xsl" type="text/xsl"?><a/>'],
    ['a picture with scripts', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'],
    ['a page', '<?xml version="1.0"?><a><x:p xmlns:x="http://www.w3.org/1999/xhtml"/></a>'],
  ])('%s', async (_, bytes) => expect(await verdict(bytes, types.xml)).toBe('document.active'));
});

describe('a text document that does something', () => {
  const external = (type: string) => ({
    name: 'word/_rels/document.xml.rels',
    content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="http://evil.example/t" TargetMode="External"/></Relationships>`,
  });
  test.each([
    ['macros', { name: 'word/vbaProject.bin', content: 'x' }],
    ['a file of another program', { name: 'word/embeddings/oleObject1.bin', content: 'x' }],
    ['a control', { name: 'word/activeX/activeX1.xml', content: '<a/>' }],
    ['a template that is fetched', external('attachedTemplate')],
    ['a part with entities', { name: 'word/footnotes.xml', content: '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }],
  ])('%s', async (_, part) => expect(await verdict(docxOf(part), types.docx)).toBe('document.active'));

  test('a link is none of these', async () =>
    expect(await verdict(docxOf(external('hyperlink')), types.docx)).toBe('taken'));
});

describe('damaged', () => {
  test('nothing at all', async () => expect(await verdict('', types.text)).toBe('document.damaged'));
  test('a PDF that breaks off', async () => {
    const whole = await pdfOf('claims');
    expect(await verdict(whole.subarray(0, whole.length - 40), types.pdf)).toBe('document.damaged');
  });
  test('a PDF that nobody can look into', async () => {
    expect(await verdict(await pdfWith('99 0 obj\n<< /Encrypt 98 0 R >>\nendobj'), types.pdf)).toBe('document.damaged');
    const unusual = objects('1 0 << >>', '/Type /ObjStm /N 1 /First 4 /Filter [/ASCIIHexDecode /FlateDecode]');
    expect(await verdict(await pdfWith(unusual), types.pdf)).toBe('document.damaged');
    const rows = objects(
      '\u00021 0 \u0002<< /S',
      '/Type /ObjStm /Filter /FlateDecode /DecodeParms << /Predictor 12 >>',
    );
    expect(await verdict(await pdfWith(rows), types.pdf)).toBe('document.damaged');
  });
  test.each([
    ['differences of letters', '/Filter /FlateDecode /DecodeParms << /Columns 9 /Predictor 2 >>'],
    ['differences of letters, on another line', '/Filter /FlateDecode /DecodeParms << /Predictor\n2\n>>'],
    ['differences of letters, named otherwise', '/Filter /FlateDecode /DecodeParms << /Predict#6fr 02>>'],
    ['a predictor that stands elsewhere', '/Filter /FlateDecode /DecodeParms << /Predictor 1 0 R >>'],
    ['packed twice', '/Filter [/FlateDecode /FlateDecode]'],
    ['packed twice, by short names', '/Filter[/Fl/Fl]'],
    ['a filter that stands elsewhere', '/Filter 98 0 R'],
    ['filters that stand elsewhere', '/Filter [98 0 R 98 0 R]'],
  ])('a PDF whose objects are packed in another way: %s', async (_, how) => {
    const added = objects('1 0 << >>', `/Type /ObjStm /N 1 /First 4 ${how}`);
    expect(await verdict(await pdfWith(added), types.pdf)).toBe('document.damaged');
  });
  test.each([
    ['rows of PNG', '/Filter /FlateDecode /DecodeParms << /Columns 5 /Predictor 12 >>'],
    ['a picture packed once more', '/Filter [ /FlateDecode /DCTDecode ]'],
    ['a list of one', '/Filter[/FlateDecode]/DecodeParms[<</Predictor 1>>]'],
  ])('a PDF whose streams are packed as usual: %s', async (_, how) => {
    const added = Buffer.concat([objects('1 0 << >>'), Buffer.from('\n'), objects('pixels', how)]);
    expect(await verdict(await pdfWith(added), types.pdf)).toBe('taken');
  });
  test.each([
    ['a picture that breaks off', pngOf().subarray(0, -12), types.png],
    ['a photograph that breaks off', jpeg.subarray(0, -2), types.jpeg],
    ['XML that breaks off', '<?xml version="1.0"?><a><b>', types.xml],
    ['XML that goes down for ever', `<?xml version="1.0"?>${'<a>'.repeat(5_000)}`, types.xml],
    ['XML that is not UTF-8', Buffer.concat([Buffer.from('<?xml version="1.0"?><a>'), Buffer.from([0xff])]), types.xml],
    ['a part outside of its ZIP file', docxOf({ name: '../../evil.xml', content: '<a/>' }), types.docx],
    ['a part at the root of the disk', docxOf({ name: '/etc/evil', content: 'x' }), types.docx],
    ['a part by a path of Windows', docxOf({ name: 'word\\..\\..\\evil', content: 'x' }), types.docx],
    ['a ZIP file that breaks off', docxOf().subarray(0, -30), types.docx],
  ])('%s', async (_, bytes, type) => expect(await verdict(bytes, type)).toBe('document.damaged'));
});
