/** The answers of S3 in XML: a list of objects, and an error. */
import { SaxesParser } from 'saxes';

export interface Listed {
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly putAt: number;
}

/** A page of ListObjects; `more` where another one follows. Throws where it is not one. */
export function readListing(xml: string): { readonly objects: readonly Listed[]; readonly more: boolean } {
  const objects: Listed[] = [];
  let [key, putAt, more] = ['', Number.NaN, 'no list'];
  readElements(xml, (path, text) => {
    if (path === 'ListBucketResult/IsTruncated') more = text;
    if (path === 'ListBucketResult/Contents/Key') key = text;
    if (path === 'ListBucketResult/Contents/LastModified') putAt = Date.parse(text);
    if (path === 'ListBucketResult/Contents') objects.push({ key, putAt });
  });
  if (more !== 'true' && more !== 'false') throw new Error('the answer is no list of objects');
  if (objects.some(({ putAt: at }) => Number.isNaN(at))) throw new Error('an object in the list has no date');
  return { objects, more: more === 'true' };
}

/** Both empty where the text is no error of S3, as from a gateway before it. */
export function readError(xml: string): { readonly code: string; readonly message: string } {
  let [code, message] = ['', ''];
  try {
    readElements(xml, (path, text) => {
      if (path === 'Error/Code') code = text;
      if (path === 'Error/Message') message = text;
    });
  } catch {
    // Somebody else's page.
  }
  return { code, message };
}

/** Tells of each element, when it ends, where it is and the text that stands directly in it. Throws what is not well formed. */
function readElements(xml: string, tell: (path: string, text: string) => void): void {
  const parser = new SaxesParser();
  const path: string[] = [];
  const texts: string[] = [];
  const add = (text: string): void => {
    if (texts.length > 0) texts.push((texts.pop() ?? '') + text);
  };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => {
    path.push(name);
    texts.push('');
  });
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => {
    tell(path.join('/'), (texts.pop() ?? '').trim());
    path.pop();
  });
  parser.write(xml).close();
}
