import { fstatSync, writeSync } from 'node:fs';

export interface Output {
  /** Never throws. */
  readonly write: (text: string) => void;
  /** Waits until all is out, and gives what first kept it from that. */
  readonly written: () => Promise<Error | undefined>;
}

/** Writes to a stream of the process. A failure is kept and told: it must not end a process that has just bought something. */
export function outputTo(stream: NodeJS.WriteStream & { readonly fd: number }): Output {
  let failure: Error | undefined;
  let last = Promise.resolve();
  const fail = (error: unknown): void => {
    failure ??= error instanceof Error ? error : new Error(String(error));
  };
  stream.on('error', fail);
  const writeWhole = takesPartOnly(stream) ? writerOf(stream.fd) : undefined;
  return {
    write(text) {
      if (failure) return;
      try {
        if (writeWhole) writeWhole(text);
        else
          last = new Promise((resolve) => {
            stream.write(text, (error) => {
              if (error) fail(error);
              resolve();
            });
          });
      } catch (error) {
        fail(error);
      }
    },
    async written() {
      await last;
      return failure;
    },
  };
}

// A disk that fills up takes a part of what is written; Node's stream for files loses the rest without a word.
function takesPartOnly({ fd, isTTY }: { readonly fd: number; readonly isTTY: boolean }): boolean {
  try {
    const stats = fstatSync(fd);
    return stats.isFile() || (stats.isCharacterDevice() && !isTTY);
  } catch {
    return false;
  }
}

const writerOf = (fd: number) => (text: string) => {
  for (let left: Uint8Array = Buffer.from(text); left.length > 0;) left = left.subarray(writeSync(fd, left));
};
