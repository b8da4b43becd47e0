import { closeSync, openSync, readSync } from 'node:fs';
import { open } from 'node:fs/promises';

/** In bytes: enough for few reads, little beside the rest of the process. */
const chunkSize = 2 ** 18;

/** In bytes. No order is so long, and a file without line feeds must not fill the memory. */
export const longestLine = 2 ** 24;

export interface Line {
  /** The line without its line feed. Holds only until the callback ends. */
  readonly bytes: Buffer;
  /** Where it begins in the file, in bytes. */
  readonly offset: number;
  /** Whether a line feed ends it; the last line may lack it. */
  readonly isWhole: boolean;
}

/**
 * Reads a file line by line, in as much memory as the longest line takes. An empty last line is no line.
 *
 * @throws {RangeError} when a line is longer than 16 MiB
 */
export async function eachLine(path: string, onLine: (line: Line) => void | Promise<void>): Promise<void> {
  const file = await open(path, 'r');
  try {
    const chunk = Buffer.allocUnsafe(chunkSize);
    let rest: Buffer = Buffer.alloc(0);
    let offset = 0;
    for (;;) {
      const { bytesRead } = await file.read(chunk, 0, chunkSize);
      if (bytesRead === 0) break;
      const read = chunk.subarray(0, bytesRead);
      const bytes = rest.length === 0 ? read : Buffer.concat([rest, read]);
      let start = 0;
      for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, start)) {
        const pending = onLine({ bytes: bytes.subarray(start, end), offset: offset + start, isWhole: true });
        if (pending) await pending;
        start = end + 1;
      }
      rest = Buffer.from(bytes.subarray(start));
      offset += start;
      if (rest.length > longestLine)
        throw new RangeError(`${path} has a line of more than ${longestLine} bytes`);
    }
    if (rest.length > 0) await onLine({ bytes: rest, offset, isWhole: false });
  } finally {
    await file.close();
  }
}

const lineFeed = 0x0a;

/** Reads lines of a file again, by their offsets. Quick when these come nearly in order. */
export interface LineReader {
  /** The bytes from `offset` up to the line feed or the end. They hold until the next read. */
  readonly read: (offset: number) => Buffer;
  readonly close: () => void;
}

export function lineReader(path: string): LineReader {
  const file = openSync(path, 'r');
  let block = Buffer.alloc(0);
  let blockAt = 0;
  const load = (offset: number, size: number): void => {
    const buffer = Buffer.allocUnsafe(size);
    let length = 0;
    while (length < size) {
      const count = readSync(file, buffer, length, size - length, offset + length);
      if (count === 0) break;
      length += count;
    }
    block = buffer.subarray(0, length);
    blockAt = offset;
  };
  const within = (offset: number): Buffer | undefined => {
    const start = offset - blockAt;
    if (start < 0 || start >= block.length) return undefined;
    const end = block.indexOf(lineFeed, start);
    return end < 0 ? undefined : block.subarray(start, end);
  };
  return {
    read(offset) {
      const found = within(offset);
      if (found) return found;
      for (let size = chunkSize; ; size *= 4) {
        load(offset, size);
        const line = within(offset);
        if (line) return line;
        // The end of the file, without a line feed.
        if (block.length < size) return block;
      }
    },
    close: () => closeSync(file),
  };
}
