import { freshTokenFails } from '../../../generated/outcomes.js';

/**
 * What helps against a 401 that every fresh token of the same credential meets again, as sentences to go on with; `undefined`
 * where a fresh one may help.
 */
export const remedyOf = (status: number, code: string | undefined): string | undefined =>
  status === 401 && code !== undefined && Object.hasOwn(freshTokenFails, code)
    ? ` A new token from the same sign-in would be refused as well. ${freshTokenFails[code]}`
    : undefined;
