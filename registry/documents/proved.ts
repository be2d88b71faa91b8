/** A content as it is read: the last piece is held back until the whole is known to be what its hash says. */
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { missing } from './document-error.ts';

/** The stream fails with `document.missing` before its end where the content is another. */
export function proved(content: AsyncIterable<Buffer>, sha256: string): Readable {
  return Readable.from(
    (async function* () {
      const hash = createHash('sha256');
      let held: Buffer | null = null;
      for await (const chunk of content) {
        hash.update(chunk);
        if (held) yield held;
        held = chunk;
      }
      if (hash.digest('hex') !== sha256) throw missing(sha256, 'is not what was kept');
      if (held) yield held;
    })(),
    { objectMode: false },
  );
}
