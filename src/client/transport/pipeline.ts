import type { TokenSource } from '../credential.js';
import type { Observer } from '../observer.js';
import type { Settings } from '../options.js';
import { authenticate } from './authenticate.js';
import type { Send } from './send.js';
import { connect, explainConnection } from './connect.js';
import { observe } from './observe.js';
import { readResponse } from './read-response.js';
import { retry } from './retry.js';
import { throttle } from './throttle.js';
import { limitTime } from './timeout.js';

export interface TransportParts extends Settings {
  readonly tokens: TokenSource;
  readonly observer: Observer;
}

/** How a request travels, from the outside in. What is inside `retry` happens once for each attempt. */
export function createTransport({ fetch, tokens, observer, ...settings }: TransportParts): Send {
  const inTurn = throttle(settings.maxRequestsPerMinute);
  const read = readResponse(settings.maxResponseBytes);
  const send = explainConnection(read(connect(fetch)));
  return retry(settings.random, observer)(inTurn(limitTime(authenticate(tokens)(observe(observer)(send)))));
}
