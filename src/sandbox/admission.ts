/**
 * Whom the sandbox answers over HTTP: programs of this machine that mean this machine. A web page elsewhere can let a name of
 * its own lead here (DNS rebinding); its browser then says that name as `Host`, or its address as `Origin`.
 */
import { isLoopback } from '../shared/loopback.js';
import type { HttpResponse } from './http.js';
import { refusal } from './refusal.js';

export interface Addressed {
  /** The second word of the request. */
  readonly target: string;
  /** The values of all `Host` headers. */
  readonly hosts: readonly string[];
  readonly origin: string | undefined;
}

/** The answer to whoever is not let in; undefined for all others. */
export function turnedAway({ target, hosts, origin }: Addressed): HttpResponse | undefined {
  const [host = ''] = hosts;
  if (!target.startsWith('/') && target !== '*')
    return forbidden('It is not a proxy: send a path, not a whole address.');
  if (hosts.length !== 1 || !isLocalHost(host)) {
    return forbidden('It answers only to localhost, 127.0.0.1 and [::1]: send one of them as Host.');
  }
  if (origin !== undefined && !isLocalOrigin(origin)) {
    return forbidden(
      'It takes no calls from web pages of other machines, and this Origin is not on this machine.',
    );
  }
  return undefined;
}

/** A name or an address, with a port or without. */
const HOST = /^[\w.-]+(?::\d*)?$|^\[[\da-f:.]+\](?::\d*)?$/i;

const isLocalHost = (host: string): boolean =>
  HOST.test(host) && URL.canParse(`http://${host}`) && isLoopback(new URL(`http://${host}`));

function isLocalOrigin(origin: string): boolean {
  if (!URL.canParse(origin)) return false;
  const url = new URL(origin);
  return /^https?:$/.test(url.protocol) && isLoopback(url);
}

function forbidden(detail: string): HttpResponse {
  const { status, fault } = refusal(1002, { detail: `This is the sandbox. ${detail}` });
  return { status, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(fault) };
}
