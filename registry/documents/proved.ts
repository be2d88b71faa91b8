/** A content as it is read: the last piece is held back until the whole is known to be what its hash says. */
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { missing } from './document-error.ts';

/**
 * The stream fails with `document.missing` before its end where the content is another, and with what `told` makes of it
 * where it breaks off. One that is closed before anybody has begun to read it closes the content, too.
 */
export function proved(content: Readable, sha256: string, told = (error: unknown): unknown => error): Readable {
  const pieces = async function* () {
    try {
      for await (const chunk of content as AsyncIterable<Buffer>) yield chunk;
    } catch (error) {
      throw told(error);
    }
  };
  const stream = Readable.from(
    (async function* () {
      const hash = createHash('sha256');
      let held: Buffer | null = null;
      for await (const chunk of pieces()) {
        hash.update(chunk);
        if (held) yield held;
        held = chunk;
      }
      if (hash.digest('hex') !== sha256) throw missing(sha256, 'is not what was kept');
      if (held) yield held;
    })(),
    { objectMode: false },
  );
  return stream.once('close', () => content.destroy());
}
