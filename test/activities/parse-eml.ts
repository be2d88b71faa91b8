/** Reads a message back as a mail program does: headers decoded, its text, and what is attached. */
import PostalMime, { decodeWords } from 'postal-mime';

export interface ReadMessage {
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  readonly attached: readonly { readonly name: string | null; readonly type: string; readonly bytes: Uint8Array }[];
}

export async function parseEml(bytes: Uint8Array): Promise<ReadMessage> {
  const read = await PostalMime.parse(bytes);
  return {
    headers: Object.fromEntries(read.headers.map(({ key, value }) => [key, decodeWords(value)])),
    text: (read.text ?? '').replaceAll('\r\n', '\n'),
    attached: read.attachments.map(({ filename, mimeType, content }) => ({
      name: filename,
      type: mimeType,
      bytes: typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content),
    })),
  };
}
