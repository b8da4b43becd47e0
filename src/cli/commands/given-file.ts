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
  let body: unknown;
  try {
    body = JSON.parse(
      (file === '-' ? await io.readInput() : await readFile(file, 'utf8')).replace(/^\uFEFF/, ''),
    );
  } catch (error) {
    throw new UsageError(
      `${file === '-' ? 'Standard input' : file} can't be read as JSON: ${errorMessage(error)}`,
    );
  }
  return fromPascalCase(body);
}
