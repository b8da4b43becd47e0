/** What an operation is asked, and what it says. */
import type { Call } from './call.js';
import type { Refusal } from './refusal.js';
import type { Params } from './routes.js';

/** A call that has been let in. */
export interface Asked {
  readonly call: Call;
  readonly params: Params;
  readonly query: () => URLSearchParams;
  /** As sent, or made for this call. */
  readonly requestId: string;
  readonly correlationId: string;
  /** False where a fault wants provisioning to fail. */
  readonly fulfils: boolean;
}

export interface Accepted {
  readonly status: number;
  /** What is written as JSON. Nothing changes it later, so a repeat can be answered with it again. */
  readonly value: unknown;
}

export type Result = Accepted | { readonly refusal: Refusal };

export type Answer = (asked: Asked) => Result;

/** What stands in the address. */
export const param = ({ params }: Asked, name: string): string => params[name] ?? '';

export const ok = (value: unknown, status = 200): Accepted => ({ status, value });

export const no = (refusal: Refusal): { readonly refusal: Refusal } => ({ refusal });
