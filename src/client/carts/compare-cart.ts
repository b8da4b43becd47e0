import { keptOfCartLineItem } from '../../../generated/kept.js';
import type { Sent } from '../call.js';
import type { Call } from '../call-state.js';
import { MismatchedAnswerError } from '../errors.js';
import { compareItems, isSaid } from '../orders/compare-items.js';
import { differences, isSame, member, type Difference } from '../orders/same-order.js';
import { linesIn } from './lines.js';

/**
 * A cart must be the one that was asked for, with all that was put into it and nothing else. What can't be bought may have
 * changed on the way: its error says why.
 *
 * @throws {MismatchedAnswerError}
 */
export function confirmCart({ path: { cartId }, body }: Sent, answer: unknown, call: Call): void {
  const asked: unknown = JSON.parse(body ?? 'null');
  const [lines, answered] = [linesIn(asked), linesIn(answer)];
  const { missing, left } = compareItems(lines, answered, contradictions);
  const id = member(answer, 'id');
  const found: Difference[] = [
    ...(cartId === undefined || isSame(id, cartId) ? [] : [{ path: '/id', asked: cartId, answered: id }]),
    ...missing,
    ...(missing.length === 0 && left.length > 0
      ? [{ path: '/lineItems', asked: lines.length, answered: answered.length }]
      : []),
  ];
  if (found.length > 0) throw new MismatchedAnswerError({ asked, answer, differences: found }, call);
}

const contradictions = (asked: unknown, answered: unknown, path: string): Difference[] =>
  differences(asked, answered, keptOfCartLineItem, path).filter(
    (each) =>
      isSaid(each) && (member(answered, 'error') === undefined || each.path.endsWith('/catalogItemId')),
  );
