import type { PartnerCenter } from '../../index.js';
import type { Gate } from './gate.js';
import type { Journal } from './journal.js';
import type { KnownOrders } from './known-orders.js';
import type { OrderFile } from './order-file.js';
import type { Stop } from './stop.js';

/** What all steps of a run over a file share. */
export interface Run {
  readonly partnerCenter: PartnerCenter;
  readonly file: OrderFile;
  readonly journal: Journal;
  readonly gate: Gate;
  readonly stop: Stop;
  /** The orders of customers that are looked at. */
  readonly known: KnownOrders;
  /** Tells a person. */
  readonly say: (text: string) => void;
}

/** How the work on a line ended. */
export type Ending =
  | { /** It is placed or refused. */ readonly state: 'closed' }
  | {
      /** It may have been placed, or was not; the next run goes on with it. */
      readonly state: 'open' | 'left';
      /** What to hold against the service when it happens line after line: it was asked in vain, or left the result open. */
      readonly trouble?: { readonly kind: 'stop' | 'open'; readonly error: Error };
    };
