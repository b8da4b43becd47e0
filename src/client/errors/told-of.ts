import { isPartnerCenterError, type PartnerCenterError } from './partner-center-error.js';

type Told = Partial<Pick<PartnerCenterError, 'requestId' | 'outcome' | 'attempts' | 'cartId'>> & {
  readonly firstSent?: undefined;
  readonly lastSent?: undefined;
};

/** The error of one request of several, as it concerns the call that they belong to. Anything else stays as it is. */
export function toldOf(error: unknown, told: Told, words: string): unknown {
  if (!isPartnerCenterError(error)) return error;
  Object.assign(error, told);
  error.message += words;
  return error;
}
