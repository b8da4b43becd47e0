import { pipeline, type Duplex, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

const decoders: Readonly<Record<string, () => Duplex>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** How a body is encoded, first to last. Nothing asks for that, yet some servers do it all the same. */
export const codingsIn = (headers: Headers): string[] =>
  (headers.get('Content-Encoding') ?? '')
    .split(',')
    .map((coding) => coding.trim().toLowerCase())
    .filter((coding) => coding !== '' && coding !== 'identity');

/** @throws {TypeError} for an encoding that is not known */
export function decoded(body: Readable, codings: readonly string[]): Readable {
  let stream: Readable = body;
  for (const coding of [...codings].reverse()) {
    const decoder = Object.hasOwn(decoders, coding) ? decoders[coding] : undefined;
    if (!decoder) {
      body.on('error', () => undefined).destroy();
      throw new TypeError(`the answer is encoded as ${JSON.stringify(coding)}, which nobody asked for`);
    }
    // What fails or is cancelled at one end ends both.
    stream = pipeline(stream, decoder(), () => undefined);
  }
  return stream;
}
