/** What the parts of one run share. */
import path from 'node:path';
import type { Packed } from '../package/packed.js';
import { places } from './calls/contestants.js';
import { bare, ours, oursOverUndici, oursTyped, peers, type Client } from './clients.js';
import { prepare, readyOnes, type Prepared, type Ready } from './prepare.js';
import { judges } from './validators/contestants.js';
import * as validators from './validators/validators.js';
import type { Validator } from './validators/validators.js';

export interface Bench {
  readonly packed: Packed;
  /** Bare fetch, ours and our typed client, and the peers. */
  readonly clients: () => Promise<readonly Prepared<Client>[]>;
  /** Ours over undici, which is to be installed beside it: a matter of calls alone. */
  readonly overUndici: () => Promise<readonly Prepared<Client>[]>;
  /** Ours, and the peers. */
  readonly validators: () => Promise<readonly Prepared<Validator>[]>;
  /** What is measured without peers. */
  readonly own: () => Promise<Own>;
}

export interface Own {
  readonly bare: Ready<Client>;
  readonly ours: Ready<Client>;
  /** The check that our client makes before it sends. */
  readonly check: Ready<Validator>;
}

/** @param folder gone when the run is over */
export function createBench(packed: Packed, folder: string): Bench {
  const { tarball } = packed;
  const inside = (name: string): string => path.join(folder, name);
  const ownClients = once(() =>
    prepare([bare, ours(tarball), oursTyped(tarball)], inside('clients'), places),
  );
  const overUndici = once(() => prepare([oursOverUndici(tarball)], inside('over-undici'), places));
  const ownValidators = once(() => prepare(validators.ours([tarball]), inside('validators'), judges));
  const peerClients = once(() => prepare(peers, inside('peer-clients'), places));
  const peerValidators = once(() => prepare(validators.peers, inside('peer-validators'), judges));
  return {
    packed,
    clients: async () => [...(await ownClients()), ...(await peerClients())],
    overUndici,
    validators: async () => [...(await ownValidators()), ...(await peerValidators())],
    own: async () => {
      const [bareClient, ourClient] = readyOnes(await ownClients());
      const check = readyOnes(await ownValidators()).at(-1);
      if (!bareClient || !ourClient || !check) throw new Error('the package can not be installed');
      return { bare: bareClient, ours: ourClient, check };
    },
  };
}

/** Installed when first asked for. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
