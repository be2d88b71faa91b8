/**
 * PDF: whole, readable, and without anything that runs, is started, or lies hidden in it. A library would unpack whatever
 * it is given; this looks for names alone, wherever they stand, goes through the bytes once, lets others have their turn,
 * and unpacks no more than is bounded.
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { promisify } from 'node:util';
import { constants, inflate } from 'node:zlib';
import { DocumentError } from './document-error.ts';

/** Looked for in every byte: they are not met by chance. */
const active: ReadonlyMap<string, string> = new Map([
  ['JavaScript', 'a script'],
  ['Launch', 'an action that starts a program'],
  ['EmbeddedFile', 'a file inside it'],
  ['EmbeddedFiles', 'a file inside it'],
  ['FileAttachment', 'a file inside it'],
  ['RichMedia', 'a player of media'],
  ['SubmitForm', 'a form that sends itself away'],
  ['ImportData', 'an action that fetches data'],
  ['XFA', 'a form with programs'],
]);

/** In which objects could be packed so that their names are not seen: nobody does it but to hide them. */
const unusual = new Set([
  'LZWDecode',
  'ASCIIHexDecode',
  'ASCII85Decode',
  'RunLengthDecode',
  'LZW',
  'AHx',
  'A85',
  'RL',
  'Crypt',
]);

/**
 * What follows these names where objects are packed as everybody packs them: at once, not named elsewhere. A predictor
 * writes letters as their differences; PNG's, from 10 on, is seen by its first byte. Packed twice, nothing is seen.
 */
const usual: ReadonlyMap<string, RegExp> = new Map([
  ['Predictor', /^[\0\t\n\f\r ]+1[0-5]?[\0\t\n\f\r ]*[/>]/],
  ['Filter', /^[\0\t\n\f\r ]*(?:\/|\[(?!(?:[^\]]*\/Fl){2})(?:[\0\t\n\f\r ]*\/\w+)*[\0\t\n\f\r ]*\])/],
]);

/** Bytes of one packed list of objects, and of all of them, unpacked. */
const mostInOne = 32 * 1024 * 1024;
const mostInAll = 128 * 1024 * 1024;
const mostStreams = 200_000;
/** Bytes, and streams, after which others have their turn. */
const turn = 1024 * 1024;
const streamsInTurn = 500;

const unpack = promisify(inflate);

/** Throws `document.active`, `document.damaged`, `document.tooBig`. */
export async function examinePdf(bytes: Buffer): Promise<void> {
  if (!/%%EOF\s*$/.test(bytes.subarray(-1_024).toString('latin1'))) throw damaged('its end is missing');
  if (!bytes.subarray(-2_048).includes('startxref')) throw damaged('its table of objects is missing');
  const names = await namesIn(bytes);
  if (names.has('Encrypt')) throw damaged('it is encrypted, and cannot be examined');
  if (names.has('ObjStm') || names.has('XRef')) {
    const hiding = [...names].find((name) => unusual.has(name) || name.startsWith('/'));
    if (hiding) throw damaged(`its objects are packed in an unusual way (${hiding})`);
  }
  let unpacked = 0;
  for await (const objects of packedObjects(bytes)) {
    unpacked += objects.length;
    if (unpacked > mostInAll) throw tooBig();
    await namesIn(objects);
  }
}

const slash = 0x2f;
const longest = 60;
const isEnd = new Uint8Array(256);
for (const code of [0, 9, 10, 12, 13, 32, ...Buffer.from('/<>[](){}%')]) isEnd[code] = 1;
/** First letters of the names that are asked for, and the sign that writes any letter. */
const isFirst = new Uint8Array(256);
for (const code of Buffer.from('JLEFRSIXOACP#')) isFirst[code] = 1;

/** The names that could matter. Throws `document.active` at the first that does. */
async function namesIn(bytes: Buffer): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  let rested = 0;
  for (let at = bytes.indexOf(slash); at !== -1; at = bytes.indexOf(slash, at + 1)) {
    if (at - rested > turn) {
      rested = at;
      await nextTurn();
    }
    if (isFirst[bytes[at + 1] ?? 0] !== 1) continue;
    let end = at + 1;
    while (end - at <= longest && end < bytes.length && isEnd[bytes[end] ?? 0] !== 1) end += 1;
    if (end - at > longest) continue;
    const name = plain(bytes.toString('latin1', at + 1, end));
    const what = active.get(name);
    if (what) throw new DocumentError('document.active', `The PDF has ${what}.`, { why: what });
    const after = usual.get(name);
    if (unusual.has(name) || ['Encrypt', 'ObjStm', 'XRef'].includes(name)) found.add(name);
    else if (after && !after.test(bytes.toString('latin1', end, end + 200))) found.add(`/${name}`);
  }
  return found;
}

/** Any letter of a name may be written as `#4a`. */
const plain = (name: string): string =>
  name.includes('#')
    ? name.replaceAll(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : name;

/** What is packed and begins as a list of objects does, with numbers, whatever it is called. */
async function* packedObjects(bytes: Buffer): AsyncGenerator<Buffer> {
  let streams = 0;
  for (let at = bytes.indexOf('stream'); at !== -1; at = bytes.indexOf('stream', at + 6)) {
    const begin = dataAfter(bytes, at + 6);
    if (begin === null) continue;
    streams += 1;
    if (streams > mostStreams) throw damaged('it has too many streams');
    if (streams % streamsInTurn === 0) await nextTurn();
    if (!isPacked(bytes, begin)) continue;
    const first = (await unpackedFrom(bytes.subarray(begin, begin + 512), 1024 * 1024)).toString('latin1').trimStart();
    if (first.charCodeAt(0) <= 4 && /^[\s\d]*\d\s/.test(first.slice(1)))
      throw damaged('its objects are packed in an unusual way (a predictor)');
    // A number, or a remark before it; or nothing can be told yet.
    if (/^(\d|%|$)/.test(first)) yield await unpackedFrom(bytes.subarray(begin), mostInOne);
  }
}

/** Where the bytes of a stream begin, after its keyword and the end of that line. */
function dataAfter(bytes: Buffer, after: number): number | null {
  let at = after;
  while (bytes[at] === 0x20 || bytes[at] === 0x09) at += 1;
  if (bytes[at] === 0x0d) return bytes[at + 1] === 0x0a ? at + 2 : at + 1;
  return bytes[at] === 0x0a ? at + 1 : null;
}

/** RFC 1950. */
const isPacked = (bytes: Buffer, at: number): boolean => {
  const [method = 0, flags = 0] = [bytes[at], bytes[at + 1]];
  return (method & 0x0f) === 8 && (method * 256 + flags) % 31 === 0;
};

/** As far as it can be unpacked: what is broken off is shown up to there by every reader. */
async function unpackedFrom(packed: Buffer, most: number): Promise<Buffer> {
  try {
    return await unpack(packed, { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    if ((error as { readonly code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE') throw tooBig();
    throw damaged('something in it cannot be unpacked');
  }
}

const damaged = (why: string): DocumentError =>
  new DocumentError('document.damaged', `The PDF cannot be used: ${why}.`, { why });

const tooBig = (): DocumentError =>
  new DocumentError('document.tooBig', 'Unpacked, the objects of the PDF are too large.', {
    most: `${mostInAll / 1024 / 1024} MB`,
  });
