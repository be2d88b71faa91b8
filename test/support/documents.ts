/** Files to upload: good ones of each sort, and a ZIP file in which each part can be as bad as a test wants it. */
import { createHash } from 'node:crypto';
import { crc32, deflateRawSync } from 'node:zlib';
import PdfKit from 'pdfkit';

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A page with some text; `fill` bytes of noise make it large. */
export function pdfOf(text: string, fill = 0): Promise<Buffer> {
  const pdf = new PdfKit({ compress: false, info: { CreationDate: new Date(0) } });
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve) => {
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.text(text);
    if (fill > 0) pdf.text('x'.repeat(fill).replaceAll(/(.{60})/g, '$1 '));
    pdf.end();
  });
}

/** A PDF with some objects put before its table. */
export const pdfWith = async (objects: string | Buffer): Promise<Buffer> => {
  const pdf = await pdfOf('claims');
  const at = pdf.lastIndexOf('\nxref') + 1;
  return Buffer.concat([pdf.subarray(0, at), Buffer.from(objects), Buffer.from('\n'), pdf.subarray(at)]);
};

const pngChunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, crc] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  crc.writeUInt32BE(sumOf(body));
  return Buffer.concat([length, body, crc]);
};

export function pngOf(width = 1, height = 1): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  head.writeUInt8(8, 8);
  const data = Buffer.from('789c636000000002000148afa471', 'hex');
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    pngChunk('IHDR', head),
    pngChunk('IDAT', data),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

export const sequenceListing = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE ST26SequenceListing PUBLIC "-//WIPO//DTD Sequence Listing 1.3//EN" "ST26SequenceListing_V1_3.dtd">
<ST26SequenceListing dtdVersion="V1_3"><SequenceData sequenceIDNumber="1"/></ST26SequenceListing>
`;

export interface Part {
  readonly name: string;
  readonly content: string | Buffer;
  /** What its header says that it has, unpacked. */
  readonly declared?: number;
}

/** A ZIP file of these parts. */
export function zipOf(parts: readonly Part[]): Buffer {
  const [files, directory] = [[] as Buffer[], [] as Buffer[]];
  let offset = 0;
  for (const { name, content, declared } of parts) {
    const [bytes, called] = [Buffer.from(content), Buffer.from(name)];
    const packed = deflateRawSync(bytes);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(sumOf(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(declared ?? bytes.length, 18);
    common.writeUInt16LE(called.length, 22);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('504b01021400', 'hex'), common, rest, called);
    const file = Buffer.concat([Buffer.from('504b0304', 'hex'), common, called, packed]);
    files.push(file);
    offset += file.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('504b0506', 'hex');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, list, end]);
}

export const docxParts: readonly Part[] = [
  {
    name: '[Content_Types].xml',
    content:
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  },
  {
    name: 'word/document.xml',
    content:
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p/></w:body></w:document>',
  },
];

/** A text document, with other parts beside its text. */
export const docxOf = (...others: readonly Part[]): Buffer => zipOf([...docxParts, ...others]);

export const types = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpeg: 'image/jpeg',
  tiff: 'image/tiff',
  text: 'text/plain',
  xml: 'application/xml',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

/** CRC-32, which Node has of its own from 20.15 on. */
function sumOf(bytes: Buffer): number {
  return crc32(bytes);
}
