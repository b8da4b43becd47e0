/** What the handler of an operation gives back. */
import type { Refusal } from './refusal.js';

export type OperationResponse = Success | Refused;

export interface Success {
  readonly status: number;
  /** What is written as JSON. Nothing changes it later, so a repeat can be answered with it again. */
  readonly body: unknown;
}

export interface Refused {
  readonly refusal: Refusal;
}

export const ok = (body: unknown, status = 200): Success => ({ status, body });

export const refused = (refusal: Refusal): Refused => ({ refusal });

export const isRefused = (value: unknown): value is Refused =>
  typeof value === 'object' && value !== null && 'refusal' in value;
