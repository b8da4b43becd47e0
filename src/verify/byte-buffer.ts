/** Bytes as they come, in one piece of memory: a server may send them one at a time. */
export interface ByteBuffer {
  /** Takes bytes in, as many of them as fit. False when there were more. */
  readonly add: (part: Uint8Array) => boolean;
  /** What has come so far, read as UTF-8. */
  readonly text: () => string;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export function byteBuffer(mostBytes: number): ByteBuffer {
  let bytes = new Uint8Array(0);
  let size = 0;
  return {
    add(part) {
      const fitting = part.subarray(0, mostBytes - size);
      if (size + fitting.length > bytes.length) {
        const larger = new Uint8Array(Math.min(Math.max(size + fitting.length, 2 * bytes.length), mostBytes));
        larger.set(bytes.subarray(0, size));
        bytes = larger;
      }
      bytes.set(fitting, size);
      size += fitting.length;
      return fitting.length === part.length;
    },
    text: () => decoder.decode(bytes.subarray(0, size)),
  };
}
