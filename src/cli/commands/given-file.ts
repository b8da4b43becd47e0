import { readFile } from 'node:fs/promises';
import { errorMessage } from '../../shared/error-message.js';
import { UsageError, type Io } from '../io.js';
import { fromPascalCase } from '../pascal-case.js';

/**
 * The body in a FILE, or in standard input for `-`, with the keys of the wire.
 *
 * @throws {UsageError}
 */
export async function readBody(file: string, io: Io): Promise<unknown> {
  const name = file === '-' ? 'Standard input' : file;
  const text = (await textOf(file, io)).replace(/^\uFEFF/, '');
  if (text.trim() === '') throw new UsageError(`${name} is empty.`);
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${name} is not valid JSON: ${errorMessage(error)}`);
  }
  return fromPascalCase(body);
}

async function textOf(file: string, io: Io): Promise<string> {
  if (file === '-') return io.readInput();
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${file} can't be read: ${errorMessage(error)}`);
  }
}
