/**
 * Imported into each worker before its program. The first of them that is about to send the request HOLD_BACK
 * doesn't, and makes the file HELD_BY.
 */
import { writeFileSync } from 'node:fs';

const { HOLD_BACK = '', HELD_BY = '' } = process.env;
const send = globalThis.fetch;

globalThis.fetch = (input, init) =>
  new Headers(init?.headers).get('ms-requestid') === HOLD_BACK && isFirst()
    ? new Promise(() => undefined)
    : send(input, init);

function isFirst(): boolean {
  try {
    writeFileSync(HELD_BY, '', { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}
