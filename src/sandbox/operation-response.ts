/** What the handler of an operation gives back. */
import type { Refusal } from './refusal.js';

export type OperationResponse = Success | Refused;

export interface Success {
  readonly status: number;
  /** What is written as JSON, undefined for no body. Nothing changes it later, so a repeat can be answered with it again. */
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Refused {
  readonly refusal: Refusal;
}

export const ok = (body: unknown, status = 200): Success => ({ status, body });

/** @param location where to look for what becomes of it */
export const accepted = (location: string): Success => ({
  status: 202,
  headers: { Location: location },
  body: undefined,
});

export const refused = (refusal: Refusal): Refused => ({ refusal });

export const isRefused = (value: unknown): value is Refused =>
  typeof value === 'object' && value !== null && 'refusal' in value;
