/** In how many charges a line item is paid. */

const MONTHS_OF_CYCLE: Readonly<Record<string, number>> = { monthly: 1, annual: 12, triennial: 36 };

/**
 * How often the billing cycle comes round in the term; 1 where either has no length. The contract's `extendedPrice` covers
 * the whole term.
 */
export function chargesIn(termDuration: string | undefined, billingCycle: string | undefined): number {
  const [, years = '0', months = '0'] = /^P(?:(\d{1,2})Y)?(?:(\d{1,3})M)?$/.exec(termDuration ?? '') ?? [];
  const term = Number(years) * 12 + Number(months);
  const cycle = MONTHS_OF_CYCLE[billingCycle ?? ''];
  return cycle === undefined ? 1 : Math.max(1, Math.floor(term / cycle));
}
