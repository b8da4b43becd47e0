import { errorMessage } from '../shared/error-message.js';
import { open } from 'node:fs/promises';
import { UsageError, type Io } from './io.js';

/** In bytes. Tokens have a few thousand. */
const longestToken = 64 * 1024;

/**
 * The bearer token from `--token-file`, a path or `-` for standard input, else from the variable PARTNER_CENTER_TOKEN; an
 * empty variable is an unset one. Never from the command line itself, which every user of the machine can read.
 *
 * @throws {UsageError} when the file can't be read or holds no token. The message says nothing of what it holds.
 */
export async function tokenFrom(
  { 'token-file': file }: { readonly 'token-file'?: string | undefined },
  io: Io,
): Promise<string | undefined> {
  if (file !== undefined) {
    const name = file === '-' ? 'Standard input' : file;
    return checked(file === '-' ? await io.readInput() : await readToken(file, io), name);
  }
  const own = io.env['PARTNER_CENTER_TOKEN'];
  return own === undefined || own === '' ? undefined : checked(own, 'PARTNER_CENTER_TOKEN');
}

async function readToken(path: string, io: Io): Promise<string> {
  try {
    const file = await open(path);
    try {
      const stats = await file.stat();
      if (stats.isFile() && process.platform !== 'win32' && (stats.mode & 0o044) !== 0)
        io.stderr(
          `Warning: other users of this machine can read ${path}. Make it private: chmod 600 ${path}\n`,
        );
      return await readAtMost(file, longestToken + 1);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw new UsageError(`The token file ${path} can't be read: ${errorMessage(error)}`);
  }
}

// A pipe or a device has no size to ask for.
async function readAtMost(file: Awaited<ReturnType<typeof open>>, most: number): Promise<string> {
  const buffer = Buffer.alloc(most);
  let length = 0;
  for (let bytesRead = -1; bytesRead !== 0 && length < most; length += bytesRead)
    ({ bytesRead } = await file.read(buffer, length, most - length, null));
  return buffer.toString('utf8', 0, length);
}

function checked(text: string, name: string): string {
  if (Buffer.byteLength(text) > longestToken)
    throw new UsageError(`${name} is larger than 64 KB: that is not a token.`);
  const token = text.trim();
  if (token === '') throw new UsageError(`${name} holds no token.`);
  if (/^[\x21-\x7e]+$/.test(token)) return token;
  throw new UsageError(
    `${name} holds a space, a line break or another character that no token has. Give the token alone, without 'Bearer'.`,
  );
}
