/** A text document in a ZIP file (DOCX): bounded before it is unpacked, and without anything that runs or is fetched. */
import type { Readable } from 'node:stream';
import yauzl from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { DocumentError } from './document-error.ts';
import { examineXml } from './examine-xml.ts';

const mostEntries = 2_000;
/** Bytes, unpacked. */
const mostUnpacked = 256 * 1024 * 1024;
/** Of a part that is read as a whole. */
const mostRead = 4 * 1024 * 1024;

const damaged = (why: string): DocumentError =>
  new DocumentError('document.damaged', `The file cannot be unpacked: ${why}.`, { why });
const tooBig = (most: string): DocumentError =>
  new DocumentError('document.tooBig', `Unpacked, the file has more than ${most}.`, { most });
const active = (why: string): DocumentError => new DocumentError('document.active', `The file has ${why}.`, { why });

/** Parts that hold programs, or files of other programs. */
const forbidden = /(^|\/)(vbaProject|vbaData|activeX\d*|oleObject\d*)\.\w+$|(^|\/)(embeddings|activeX|customUI)\//i;

/** @param path a file that begins as a ZIP file does. Throws `document.active`, `document.damaged`, `document.tooBig` */
export async function examineDocx(path: string, bytes: number): Promise<void> {
  const zip = await opened(path);
  try {
    const entries = await entriesOf(zip);
    const packed = entries.reduce((sum, { compressedSize }) => sum + compressedSize, 0);
    if (packed > bytes) throw damaged('its parts lie over each other');
    if (!entries.some(({ fileName }) => fileName === 'word/document.xml')) throw damaged('it has no text');
    for (const entry of entries) await examinePart(zip, entry);
  } finally {
    zip.close();
  }
}

async function examinePart(zip: ZipFile, entry: Entry): Promise<void> {
  const { fileName } = entry;
  if (forbidden.test(fileName)) throw active(`${fileName} in it`);
  const isRead = fileName === '[Content_Types].xml' || fileName.endsWith('.rels');
  if (isRead && entry.uncompressedSize > mostRead) throw tooBig(`${mostRead / 1024 / 1024} MB in ${fileName}`);
  const stream = await streamOf(zip, entry);
  const kept: Buffer[] = [];
  const content = (async function* () {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      if (isRead) kept.push(chunk);
      yield chunk;
    }
  })();
  try {
    if (/\.(xml|rels)$/.test(fileName)) await examineXml(content);
    else for await (const _ of content);
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    throw damaged(`${fileName}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const text = Buffer.concat(kept).toString('utf8');
  if (/macroEnabled/i.test(text)) throw active('macros');
  for (const [relation] of text.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g))
    if (/TargetMode\s*=\s*["']External/i.test(relation) && !/\bType\s*=\s*["'][^"']*\/hyperlink["']/.test(relation))
      throw active('something that is fetched when it is opened');
}

const opened = (path: string): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    // Sizes are held to what is declared, and names stay inside: absolute ones and `..` are an error.
    yauzl.open(path, { autoClose: false, lazyEntries: true, strictFileNames: true }, (error, zip) =>
      error ? reject(damaged(error.message)) : resolve(zip),
    );
  });

/** Throws where there are too many, or too much in them. */
const entriesOf = (zip: ZipFile): Promise<readonly Entry[]> =>
  new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    let unpacked = 0;
    if (zip.entryCount > mostEntries) return reject(tooBig(`${mostEntries} parts`));
    zip.on('error', (error: Error) => reject(damaged(error.message)));
    zip.on('entry', (entry: Entry) => {
      unpacked += entry.uncompressedSize;
      if (unpacked > mostUnpacked) return reject(tooBig(`${mostUnpacked / 1024 / 1024} MB`));
      if (entry.isEncrypted()) return reject(damaged('it is encrypted'));
      entries.push(entry);
      zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.readEntry();
  });

const streamOf = (zip: ZipFile, entry: Entry): Promise<Readable> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(damaged(error.message)) : resolve(stream)));
  });
