import * as table from '../../../generated/operations.js';
import type { Operation } from '../../../generated/operations.js';
import type { Call } from '../call-state.js';
import { effectOf } from '../effect.js';
import { isSuccess } from '../is-success.js';
import type { Called } from '../new-call.js';

/** What is known of a call by its method and address alone. */
export interface FoundOperation extends Called {
  /** Whether the body of a success can be what was asked for. */
  readonly accepts: Call['accepts'];
}

/** Any JSON is left to the caller; nothing is a success only where the operation answers with nothing. */
const anyJsonOf = (operation: Operation<unknown, unknown>): Call['accepts'] => {
  const checkAnswer = (body: unknown): boolean => body !== undefined || operation.checkAnswer(body);
  const anyJson = { ...operation, checkAnswer };
  return (body, status, text) => isSuccess(anyJson, body, status, text);
};

/** Methods that change nothing (RFC 9110, section 9.2.1). */
const reads = ['GET', 'HEAD', 'OPTIONS'];

/**
 * The contract's operation at that method and address. One that the contract doesn't know may be a purchase, unless it reads,
 * and may answer with anything.
 */
export function operationOf({ method, url }: Request, baseUrl: string): FoundOperation {
  const base = new URL(baseUrl).pathname.replace(/\/$/, '');
  const segments = new URL(url).pathname.slice(base.length).split('/');
  const operation = Object.values(table).find((each) => each.method === method && fits(each.path, segments));
  return operation
    ? { name: operation.name, effect: effectOf(operation), accepts: anyJsonOf(operation) }
    : { name: 'fetch', effect: reads.includes(method) ? 'none' : 'purchase', accepts: () => true };
}

/** Whether a path has what is fixed of the template, and an id in each place of a parameter. */
function fits(template: readonly string[], segments: readonly string[]): boolean {
  const parts = template
    .map((part, index) => (index % 2 === 0 ? part : '{}'))
    .join('')
    .split('/');
  return (
    parts.length === segments.length &&
    parts.every((part, index) => (part === '{}' ? segments[index] !== '' : segments[index] === part))
  );
}
