/**
 * Imported into each worker before its program. The first of them that is about to send the request HOLD_BACK
 * doesn't, and makes the file HELD_BY. What a worker with VIA sends goes to that address instead, as if a name or a proxy
 * were wrong.
 */
import { writeFileSync } from 'node:fs';

const { HOLD_BACK = '', HELD_BY = '', VIA } = process.env;
const send = globalThis.fetch;

globalThis.fetch = (input, init) => {
  if (new Headers(init?.headers).get('ms-requestid') === HOLD_BACK && isFirst())
    return new Promise(() => undefined);
  const url = new URL(input instanceof Request ? input.url : input);
  return send(VIA === undefined ? input : new URL(url.pathname + url.search, VIA), init);
};

function isFirst(): boolean {
  try {
    writeFileSync(HELD_BY, '', { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}
