/**
 * PDF: whole, readable, and without anything that runs, is started, or lies hidden in it. A library would unpack whatever
 * it is given; this reads names only, and unpacks no more than is bounded.
 */
import { constants, inflateSync } from 'node:zlib';
import { DocumentError } from './document-error.ts';

/** Looked for in every byte: long enough not to be met by chance. */
const names: Readonly<Record<string, string>> = {
  JavaScript: 'a script',
  Launch: 'an action that starts a program',
  EmbeddedFile: 'a file inside it',
  EmbeddedFiles: 'a file inside it',
  FileAttachment: 'a file inside it',
  RichMedia: 'a player of media',
  SubmitForm: 'a form that sends itself away',
  ImportData: 'an action that fetches data',
};
/** Looked for outside of packed data, where a short name cannot be met by chance. */
const shortNames: Readonly<Record<string, string>> = { XFA: 'a form with programs', EF: 'a file inside it' };

/** Bytes of one packed list of objects, and of all of them, unpacked. */
const mostInOne = 32 * 1024 * 1024;
const mostInAll = 128 * 1024 * 1024;
/** Characters of a stream's description, looked at before it. */
const descriptionLength = 4_096;

const damaged = (why: string): DocumentError =>
  new DocumentError('document.damaged', `The PDF cannot be used: ${why}.`, { why });
const active = (why: string): DocumentError => new DocumentError('document.active', `The PDF has ${why}.`, { why });

/** Throws `document.active`, `document.damaged`, `document.tooBig`. */
export function examinePdf(bytes: Buffer): void {
  const text = bytes.toString('latin1');
  if (!/%%EOF\s*$/.test(text.slice(-1_024))) throw damaged('its end is missing');
  if (!text.slice(-2_048).includes('startxref')) throw damaged('its table of objects is missing');
  const outside = withoutStreams(text);
  if (namesIn(outside).has('Encrypt')) throw damaged('it is encrypted, and cannot be examined');
  refuseNames(namesIn(text), names);
  refuseNames(namesIn(outside), shortNames);
  let unpacked = 0;
  for (const objects of packedObjects(bytes, text)) {
    unpacked += objects.length;
    if (unpacked > mostInAll) throw tooBig();
    const found = namesIn(objects);
    refuseNames(found, names);
    refuseNames(found, shortNames);
  }
}

/** Names are written with `#4a` for any of their characters. */
function namesIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [, name = ''] of text.matchAll(/\/([^\s/<>[\](){}%]{2,60})/g)) found.add(plain(name));
  return found;
}

const plain = (name: string): string =>
  name.replaceAll(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

function refuseNames(found: ReadonlySet<string>, forbidden: Readonly<Record<string, string>>): void {
  for (const [name, what] of Object.entries(forbidden)) if (found.has(name)) throw active(what);
}

const withoutStreams = (text: string): string => text.replaceAll(/\bstream\r?\n[\s\S]*?endstream/g, ' ');

/** What lists of objects have in them. Where one cannot be read, it could hide anything. */
function* packedObjects(bytes: Buffer, text: string): Generator<string> {
  for (const { index, 0: keyword } of text.matchAll(/\bstream\r?\n/g)) {
    const before = text.slice(Math.max(0, index - descriptionLength), index);
    const description = before.slice(before.lastIndexOf(' obj') + 1);
    const described = namesIn(description);
    if (!described.has('ObjStm') && !(described.has('First') && /\/N\s/.test(description))) continue;
    const begin = index + keyword.length;
    const end = text.indexOf('endstream', begin);
    const packed = bytes.subarray(begin, end === -1 ? undefined : end);
    if (!described.has('Filter')) {
      yield packed.toString('latin1');
      continue;
    }
    const others = [...described].filter((name) => /Decode$|^(LZW|Fl|RL|CCF|DCT|AHx|A85|Crypt)$/.test(name));
    if (others.join() !== 'FlateDecode' || /Predictor\s+([2-9]|1\d)/.test(description))
      throw damaged('a list of objects in it is packed in an unusual way');
    yield inflated(packed).toString('latin1');
  }
}

function inflated(packed: Buffer): Buffer {
  try {
    return inflateSync(packed, { maxOutputLength: mostInOne, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    if ((error as { readonly code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE') throw tooBig();
    throw damaged('a list of objects in it cannot be unpacked');
  }
}

const tooBig = (): DocumentError =>
  new DocumentError('document.tooBig', 'Unpacked, the objects of the PDF are too large.', {
    most: `${mostInAll / 1024 / 1024} MB`,
  });
