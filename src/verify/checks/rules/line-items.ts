/** The line items that a response should have, and those that it has. */
import {
  isList,
  isRecord,
  recordOf,
  textOf,
  type JsonRecord,
  type JsonValue,
} from '../../../openapi/json.js';
import type { CheckedExchange } from '../checked-exchange.js';
import { shown } from './compare.js';

export interface LineItems {
  readonly ordered: readonly JsonRecord[];
  readonly returned: readonly JsonRecord[];
  /** The returned ones by number. Empty when they are others than were ordered: that is the finding. */
  readonly matching: ReadonlyMap<number, JsonRecord>;
}

export function lineItemsOf(checked: CheckedExchange): LineItems {
  const { ordered, returned } = bothSides(checked);
  const isSame = numbersOf(ordered) === numbersOf(returned);
  return {
    ordered,
    returned,
    matching: new Map(isSame ? returned.map((line) => [numberOf(line), line]) : []),
  };
}

function bothSides({
  operation,
  requestBody,
  responseBody,
  prior,
}: CheckedExchange): Pick<LineItems, 'ordered' | 'returned'> {
  const [sent, returned] = [linesOf(requestBody), linesOf(responseBody)];
  const bought = linesOf(recordOf(prior?.requestBody));
  switch (operation.id) {
    case 'createOrder':
      return { ordered: sent, returned };
    case 'updateOrder': {
      if (!addsTo(requestBody)) return { ordered: [], returned: [] };
      // "The items that were there keep the first numbers, the add-ons follow."
      const added = sent.map((line) => ({ ...line, lineItemNumber: bought.length + numberOf(line) }));
      return { ordered: [...bought, ...added], returned };
    }
    case 'getOrder':
      return { ordered: bought, returned: prior === undefined ? [] : returned };
    case 'getOrderProvisioningStatus':
      return { ordered: bought, returned: recordsIn(responseBody['items']) };
    case 'getSubscription': {
      const became = linesOf(recordOf(prior?.responseBody)).find(
        ({ subscriptionId }) =>
          textOf(subscriptionId).toLowerCase() === textOf(responseBody['id']).toLowerCase(),
      );
      const ordered = bought.filter((line) => became !== undefined && numberOf(line) === numberOf(became));
      return {
        ordered,
        returned: ordered.map(({ lineItemNumber = 0 }) => ({ ...responseBody, lineItemNumber })),
      };
    }
    default:
      return { ordered: [], returned: [] };
  }
}

/** Whether a change of an order is an add-on. What other changes leave behind is for their own cases. */
export const addsTo = (requestBody: JsonRecord): boolean =>
  linesOf(requestBody).some(({ parentSubscriptionId }) => parentSubscriptionId !== undefined);

const linesOf = (order: JsonRecord): JsonRecord[] => recordsIn(order['lineItems']);

const recordsIn = (list: JsonValue | undefined): JsonRecord[] => (isList(list) ? list.filter(isRecord) : []);

export const numberOf = ({ lineItemNumber }: JsonRecord): number => Number(lineItemNumber);

export const numbersOf = (lines: readonly JsonRecord[]): string =>
  lines
    .map(numberOf)
    .sort((a, b) => a - b)
    .join(', ');

/** What became of an ordered line item. */
export const returnedFor = (line: JsonRecord, { matching }: LineItems): JsonRecord | undefined =>
  matching.get(numberOf(line));

/** A text that people write and read. */
const FOR_PEOPLE = 'friendlyName';

/** The first line item of which this member was ordered and came back otherwise. */
export function changedMember(
  lineItems: LineItems,
  name: string,
  equal: (sent: JsonValue, received: JsonValue | undefined, isForPeople: boolean) => boolean,
): string | undefined {
  for (const line of lineItems.ordered) {
    const ordered = line[name];
    const returned = returnedFor(line, lineItems);
    if (
      ordered === undefined ||
      returned === undefined ||
      equal(ordered, returned[name], name === FOR_PEOPLE)
    )
      continue;
    return `${name} ${shown(returned[name])} in line item ${numberOf(line)}; ordered was ${JSON.stringify(ordered)}`;
  }
  return undefined;
}

/** The first line item of which this member was ordered and did not come back. */
export function lostMember({ ordered, matching }: LineItems, name: string): string | undefined {
  const line = ordered.find((each) => {
    const returned = matching.get(numberOf(each));
    return each[name] !== undefined && returned !== undefined && returned[name] === undefined;
  });
  return (
    line && `${name} (missing) in line item ${numberOf(line)}; ordered was ${JSON.stringify(line[name])}`
  );
}
