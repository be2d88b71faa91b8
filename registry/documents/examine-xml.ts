/** XML: well formed, and nothing in it that makes a reader fetch, expand or run anything. */
import { SaxesParser } from 'saxes';
import { DocumentError } from './document-error.ts';

/** ST.26 asks for this line and no other: it names its DTD and adds nothing to it. Nothing here reads the DTD. */
const sequenceListing =
  /^\s*ST26SequenceListing\s+PUBLIC\s+"-\/\/WIPO\/\/DTD Sequence Listing \d+\.\d+\/\/EN"\s+"[\w.-]+"\s*$/;

/** Pages that a browser runs. */
const runs = ['http://www.w3.org/1999/xhtml', 'http://www.w3.org/2000/svg', 'http://www.w3.org/1999/XSL/Transform'];

const deepest = 200;

const active = (why: string): DocumentError => new DocumentError('document.active', `The XML has ${why}.`, { why });

/** Throws `document.active` and `document.damaged`. */
export async function examineXml(content: AsyncIterable<Uint8Array>): Promise<void> {
  const parser = new SaxesParser({ xmlns: true });
  let depth = 0;
  parser.on('error', (error) => {
    throw new DocumentError('document.damaged', `The XML is not well formed: ${error.message}.`, {
      why: error.message,
    });
  });
  parser.on('doctype', (doctype) => {
    if (!sequenceListing.test(doctype)) throw active('a document type definition');
  });
  parser.on('processinginstruction', ({ target }) => {
    if (target === 'xml-stylesheet') throw active('a style sheet to be fetched');
  });
  parser.on('opentag', ({ uri, name }) => {
    if (runs.includes(uri) || name.toLowerCase() === 'html') throw active(`a page to be run (${name})`);
    if (++depth > deepest) throw new DocumentError('document.damaged', 'The XML is nested too deep.', { why: 'depth' });
  });
  parser.on('closetag', () => void (depth -= 1));
  const text = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of content) parser.write(text.decode(chunk, { stream: true }));
    parser.write(text.decode());
    parser.close();
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    throw new DocumentError('document.damaged', 'The XML is not UTF-8.', { why: 'encoding' }, error);
  }
}
