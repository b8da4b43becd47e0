import { freshTokenFails } from '../generated/outcomes.js';

/**
 * What helps against a 401 that every fresh token of the same credential meets again, as a sentence to go on with; `undefined`
 * where a fresh one may help.
 */
export const remedyOf = (status: number, code: string | undefined): string | undefined =>
  status === 401 && code !== undefined && freshTokenFails.includes(code)
    ? ' A fresh token of the same sign-in is refused as well: sign in anew with multi-factor authentication (secure application model).'
    : undefined;
