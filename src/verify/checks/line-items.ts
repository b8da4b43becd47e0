/** The line items that an answer should have, and those that it has. */
import { isList, isRecord, recordOf, textOf, type JsonRecord, type JsonValue } from '../../openapi/json.js';
import type { Earlier } from '../links.js';
import { shown } from './same.js';

export interface LineItems {
  readonly ordered: readonly JsonRecord[];
  readonly answered: readonly JsonRecord[];
  /** What became of them, by number. Empty when the answer has others than were ordered: that is the finding. */
  readonly matching: ReadonlyMap<number, JsonRecord>;
}

/**
 * @param sent the body of the request, in the contract's spelling
 * @param earlier the call that created the order, where that is another
 */
export function lineItemsOf(
  operationId: string,
  sent: JsonRecord,
  got: JsonRecord,
  earlier: Earlier | undefined,
): LineItems {
  const { ordered, answered } = bothSides(operationId, sent, got, earlier);
  const isSame = numbersOf(ordered) === numbersOf(answered);
  return {
    ordered,
    answered,
    matching: new Map(isSame ? answered.map((line) => [numberOf(line), line]) : []),
  };
}

function bothSides(
  operationId: string,
  sent: JsonRecord,
  got: JsonRecord,
  earlier: Earlier | undefined,
): Pick<LineItems, 'ordered' | 'answered'> {
  const there = linesOf(recordOf(earlier?.sent));
  switch (operationId) {
    case 'createOrder':
      return { ordered: linesOf(sent), answered: linesOf(got) };
    case 'purchaseAddOn': {
      // "The items that were there keep the first numbers, the add-ons follow."
      const added = linesOf(sent).map((line) => ({ ...line, lineItemNumber: there.length + numberOf(line) }));
      return { ordered: [...there, ...added], answered: linesOf(got) };
    }
    case 'getOrder':
      return { ordered: there, answered: linesOf(got) };
    case 'getOrderProvisioningStatus':
      return { ordered: there, answered: recordsIn(got['items']) };
    case 'getSubscription': {
      const became = linesOf(recordOf(earlier?.answer)).find(
        ({ subscriptionId }) => textOf(subscriptionId).toLowerCase() === textOf(got['id']).toLowerCase(),
      );
      const ordered = there.filter((line) => became !== undefined && numberOf(line) === numberOf(became));
      return { ordered, answered: ordered.map(({ lineItemNumber = 0 }) => ({ ...got, lineItemNumber })) };
    }
    default:
      return { ordered: [], answered: [] };
  }
}

const linesOf = (order: JsonRecord): JsonRecord[] => recordsIn(order['lineItems']);

const recordsIn = (list: JsonValue | undefined): JsonRecord[] => (isList(list) ? list.filter(isRecord) : []);

export const numberOf = ({ lineItemNumber }: JsonRecord): number => Number(lineItemNumber);

export const numbersOf = (lines: readonly JsonRecord[]): string =>
  lines
    .map(numberOf)
    .sort((a, b) => a - b)
    .join(', ');

/** What became of a line item. */
export const answerTo = (line: JsonRecord, { matching }: LineItems): JsonRecord | undefined =>
  matching.get(numberOf(line));

/** The first line item of which this member was ordered and came back otherwise. */
export function changedMember(
  lineItems: LineItems,
  name: string,
  equal: (sent: JsonValue, got: JsonValue | undefined) => boolean,
): string | undefined {
  for (const line of lineItems.ordered) {
    const wanted = line[name];
    const found = answerTo(line, lineItems);
    if (wanted === undefined || found === undefined || equal(wanted, found[name])) continue;
    return `${name} ${shown(found[name])} in line item ${numberOf(line)}; ordered was ${JSON.stringify(wanted)}`;
  }
  return undefined;
}
