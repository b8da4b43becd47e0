import { JournalError, type Journal } from './journal.js';
import { LockLostError, type RunLock } from './run-lock.js';

/** What a purchase is in the journal. */
export interface Purchase {
  readonly line: number;
  readonly hash: string;
  readonly requestId: string;
}

/**
 * Stands between the client and the network, at the very moment when an order is handed over: it is written down, then the
 * lock is looked at, and only then is it sent. An order that waits for its turn is not begun.
 */
export interface Gate {
  /** For the client. */
  readonly fetch: typeof globalThis.fetch;
  /** What keeps every further order from being sent. */
  readonly broken: JournalError | LockLostError | undefined;
  /** How many orders are handed over and not answered yet. */
  readonly underWay: number;
  /** Lets the orders of a run through. Before that, none. */
  readonly open: (journal: Pick<Journal, 'write'>, lock: Pick<RunLock, 'check'>) => void;
  /** Lets this purchase through, until `close` is called. */
  readonly admit: (purchase: Purchase) => Admitted;
}

export interface Admitted {
  /** Whether it was handed over. */
  readonly isSent: boolean;
  readonly close: () => void;
}

/** @param send what sends, where it is not the platform's fetch */
export function createGate(send?: typeof globalThis.fetch): Gate {
  const admitted = new Map<string, { readonly purchase: Purchase; isSent: boolean }>();
  let rules: { readonly journal: Pick<Journal, 'write'>; readonly lock: Pick<RunLock, 'check'> } | undefined;
  let broken: JournalError | LockLostError | undefined;

  const letThrough = (requestId: string | null): void => {
    const found = admitted.get((requestId ?? '').toLowerCase());
    if (!found || !rules) throw new TypeError('An order that is not in the journal was about to be sent.');
    if (broken) throw broken;
    try {
      rules.journal.write({ ...found.purchase, state: 'begun' });
      rules.lock.check();
    } catch (error) {
      if (error instanceof JournalError || error instanceof LockLostError) broken = error;
      throw error;
    }
    found.isSent = true;
  };

  return {
    fetch: async (input, init) => {
      const { method, headers } = input instanceof Request ? input : { method: 'GET', headers: undefined };
      if ((init?.method ?? method).toUpperCase() !== 'GET')
        letThrough(new Headers(init?.headers ?? headers).get('ms-requestid'));
      return (send ?? globalThis.fetch)(input, init);
    },
    get broken() {
      return broken;
    },
    get underWay() {
      return [...admitted.values()].filter(({ isSent }) => isSent).length;
    },
    open(journal, lock) {
      rules = { journal, lock };
    },
    admit(purchase) {
      const key = purchase.requestId.toLowerCase();
      const entry = { purchase, isSent: false };
      admitted.set(key, entry);
      return {
        get isSent() {
          return entry.isSent;
        },
        close: () => admitted.delete(key),
      };
    },
  };
}
