import type { TokenSource } from './credential.js';
import type { Observer } from './observer.js';
import type { Settings } from './options.js';
import type { Send } from './transport/send.js';

/** What all operations of a client share. */
export interface Api {
  readonly send: Send;
  readonly settings: Settings;
  readonly tokens: TokenSource;
  readonly observer: Observer;
}
