import { isPartnerCenterError, nextStep, type PartnerCenterError } from '../../index.js';
import { printable } from '../../shared/printable.js';
import type { Io } from '../io.js';
import { jsonText } from './json-text.js';
import { messageOf } from '../unexpected.js';

/** Something bought, changed or cancelled, whose call may fail. */
export interface Change {
  readonly kind: 'purchase' | 'change';
  readonly requestId: string;
  /** The command line that repeats it. */
  readonly repeat: string;
  /** The command line that shows whether it was done. */
  readonly look: string;
  /** Whether an earlier call may have done it under the same request id. */
  readonly isOpen: boolean;
}

const words = {
  purchase: {
    nothing: 'nothing was bought',
    earlier: 'an earlier call may have placed the order',
    look: 'look for the order before you place it under another request id',
    corrected: 'a corrected order needs a new request id',
  },
  change: {
    nothing: 'nothing was changed',
    earlier: 'an earlier call may have made the change',
    look: 'look whether the change was made before you make it under another request id',
    corrected: 'a corrected change needs a new request id',
  },
} as const;

interface Failure {
  readonly name: string;
  readonly message: string;
  readonly outcome: string;
  readonly requestId: string;
}

/**
 * Says what became of a call, under which id, and what to do next. Gives the exit status: 1 only where nothing was done.
 *
 * @param change undefined for a call that only reads
 */
export function reportFailure(error: unknown, io: Io, json: boolean | undefined, change?: Change): number {
  if (!isPartnerCenterError(error)) {
    if (!change) throw error;
    const { requestId } = change;
    const failure = { name: 'Error', message: messageOf(error), outcome: 'unknown', requestId };
    report(failure, {}, ['send it again with', change], io, json);
    return 2;
  }
  const { name, message, outcome, requestId } = error;
  const step = change ? stepAfterChange(error, change) : stepAfterRead(error);
  report({ name, message, outcome, requestId }, detailsOf(error), step, io, json);
  return outcome === 'rejected' && !change?.isOpen ? 1 : 2;
}

/** What to do in words; with the change where it is to be repeated, as it may have been done. */
type Step = readonly [words: string, repeated?: Change];

function report(
  failure: Failure,
  details: Readonly<Record<string, unknown>>,
  [words, repeated]: Step,
  io: Io,
  json: boolean | undefined,
): void {
  const { name, message, outcome, requestId } = failure;
  if (json) {
    const repeat = repeated && { repeat: repeated.repeat };
    io.stdout(jsonText({ error: { ...failure, ...details, ...repeat } }, { error: failure }));
  }
  const step = repeated ? `${words} --request-id ${repeated.requestId}` : words;
  const lines = [
    `${name}: ${printable(message)}`,
    `  outcome     ${outcome}`,
    `  request id  ${requestId}`,
    ...(outcome === 'unknown' ? sentLine(details) : []),
    `  next step   ${step}`,
    ...(repeated ? [`  repeat      ${repeated.repeat}`] : []),
  ];
  io.stderr(`${lines.join('\n')}\n`);
}

/** When it was first and last sent: `reconcile` asks for it. */
function sentLine(details: Readonly<Record<string, unknown>>): string[] {
  const { firstSent, lastSent } = details;
  return firstSent instanceof Date && lastSent instanceof Date
    ? [`  sent        ${firstSent.toISOString()} to ${lastSent.toISOString()}`]
    : [];
}

/** What the classes of errors tell beside what they share. */
const members = [
  'correlationId',
  'firstSent',
  'lastSent',
  'status',
  'code',
  'description',
  'data',
  'source',
  'faults',
  'differences',
  'order',
] as const;

const detailsOf = (error: PartnerCenterError): Readonly<Record<string, unknown>> =>
  Object.fromEntries(members.flatMap((name) => (name in error ? [[name, Reflect.get(error, name)]] : [])));

function stepAfterRead(error: PartnerCenterError): Step {
  const { name, outcome } = error;
  const status = statusOf(error);
  if (name.startsWith('Invalid')) return ['correct what the error names'];
  if (outcome !== 'rejected' || status === 401) return [`${remedyOf(name, status)}, and try again`];
  const { action, retryAfter } = nextStep(error);
  return [action === 'repeat' ? `try again${inSeconds(retryAfter)}` : 'correct what the error names'];
}

/** The wait that the service asks for, in words. */
const inSeconds = (milliseconds: number | undefined): string =>
  milliseconds === undefined ? '' : ` in ${Math.ceil(milliseconds / 1000)} seconds`;

function stepAfterChange(error: PartnerCenterError, change: Change): Step {
  const { action, isOpen, retryAfter } = nextStep(error, change);
  const { nothing, earlier, look, corrected } = words[change.kind];
  const why = isOpen && error.outcome !== 'unknown' ? `${earlier}; ` : '';
  const pause = inSeconds(retryAfter);
  const again = (remedy: string): Step =>
    isOpen ? [`${why}${remedy}send it again${pause} with`, change] : [`${remedy}send it again${pause}`];
  switch (action) {
    case 'repeat':
      return again('');
    case 'stop':
      if (error.name === 'AbortedError')
        return isOpen ? again('') : [`${nothing}; to go on, run the command again`];
      return again(`${remedyOf(error.name, statusOf(error))}, and `);
    case 'refused':
      return error.name === 'InvalidOrderError'
        ? ['correct what the error names, and send it again']
        : [`correct what the error names, in the request or in the account; ${corrected}`];
    case 'look':
      return [`${why}${look}: ${change.look}`];
  }
}

/** What to do about a failure that every call will meet. */
function remedyOf(name: string, status: number | undefined): string {
  if (name === 'CredentialError' || status === 401)
    return 'set PARTNER_CENTER_TOKEN to a valid token, or give --token-file or --credential azure';
  if (name === 'InvalidOptionError' || name === 'InvalidRequestError') return 'correct what the error names';
  if (name === 'ConnectionError') return 'check the address and the network';
  return 'check the address, the token, and any proxy or gateway in between';
}

const statusOf = (error: PartnerCenterError): number | undefined =>
  'status' in error && typeof error.status === 'number' ? error.status : undefined;
