/** Why a connection brought no response, from what a `fetch` has thrown. */
import type { Failure } from './exchange.js';

/** Codes of Node and its fetch for connections that never came about, and a word for ports that fetch never asks. */
const UNREACHABLE =
  /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|bad port|CERT|SSL|TLS|EPROTO|UNABLE_TO/;

/** Causes within causes: more of them say nothing more. */
const MAX_DEPTH = 5;

export function connectionFailure(error: unknown): Failure {
  const reasons: string[] = [];
  const codes: string[] = [];
  let cause = error;
  for (let depth = 0; cause instanceof Error && depth < MAX_DEPTH; depth++) {
    const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
    codes.push(code);
    const words = cause.message.includes(code) ? cause.message : `${cause.message} ${code}`.trim();
    if (words !== 'fetch failed' && words !== '') reasons.push(words);
    ({ cause } = cause);
  }
  const why = reasons.join(': ') || 'no reason was given';
  return UNREACHABLE.test(`${codes.join(' ')} ${why}`)
    ? { kind: 'unreachable', message: `The server can't be reached: ${why}.` }
    : { kind: 'closed', message: `The connection ended before the answer did: ${why}.` };
}
