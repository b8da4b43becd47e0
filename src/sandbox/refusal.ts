/** Saying no: the status and the error body. */
import type { ApiFault } from '../../generated/models.js';
import { errorCode } from './contract.js';

export interface Refusal {
  readonly status: number;
  readonly fault: ApiFault;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface RefusalDetails {
  /** What exactly is wrong, after the meaning of the code. */
  readonly detail?: string;
  /** JSON Pointers of the members at fault. */
  readonly data?: string[];
  /** Where the first status listed for the code is not the one. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The documents limit `description` to so many characters. */
const LONGEST_DESCRIPTION = 1024;

/** A refusal with a code of the contract's table, in the contract's words. */
export function refusal(code: number, details: RefusalDetails = {}): Refusal {
  const { meaning, status } = errorCode(code);
  return plainRefusal(details.status ?? status, code, meaning, details);
}

/** A refusal with a code that the table lacks. */
export function plainRefusal(
  status: number,
  code: number,
  text: string,
  details: RefusalDetails = {},
): Refusal {
  const { detail, data = [], headers } = details;
  const description = (detail === undefined ? text : `${text} ${detail}`).slice(0, LONGEST_DESCRIPTION);
  const fault = { code, description, data, source: 'PartnerFD' };
  return headers === undefined ? { status, fault } : { status, fault, headers };
}
