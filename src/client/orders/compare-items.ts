import { isSame, member, takeFitting, type Difference } from './same-order.js';

/** What an answer leaves out may be as asked, but for what was bought: without it nothing says what that is. */
export const isSaid = ({ path, answered }: Difference): boolean =>
  answered !== undefined || /\/(?:offerId|catalogItemId)$/.test(path);

/**
 * Each item that was asked for is there once, in any order.
 *
 * @param differ where an item contradicts what was asked for; the paths begin with `path`
 */
export function compareItems(
  asked: readonly unknown[],
  answered: readonly unknown[],
  differ: (asked: unknown, answered: unknown, path: string) => readonly Difference[],
): { missing: Difference[]; left: unknown[] } {
  const left = [...answered];
  const missing = asked.flatMap((item, index) => {
    const path = `/lineItems/${index}`;
    if (takeFitting(left, item, (each) => differ(item, each, path).length === 0) !== undefined) return [];
    const nearest =
      left.find((each) => numberOf(item) !== undefined && isSame(numberOf(each), numberOf(item))) ??
      left.find((each) => isSame(offerOf(each), offerOf(item)));
    return nearest === undefined ? [{ path, asked: item, answered: undefined }] : differ(item, nearest, path);
  });
  return { missing, left };
}

const offerOf = (item: unknown): unknown => member(item, 'offerId') ?? member(item, 'catalogItemId');
const numberOf = (item: unknown): unknown => member(item, 'lineItemNumber') ?? member(item, 'id');
