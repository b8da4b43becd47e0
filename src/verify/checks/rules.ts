/** Rules that a schema can't say. Where each is known from stands in openapi.yaml at its pointer. */
import { keptOfLineItem } from '../../../generated/kept.js';
import type { DocumentedResponse } from '../../openapi/operation.js';
import { isRecord, recordOf, textOf, type JsonRecord } from '../../openapi/json.js';
import type { Earlier } from '../links.js';
import { encoded } from '../../openapi/path.js';
import { placeOf } from '../schema.js';
import type { Exchange, Check, Severity } from '../types.js';
import { answerTo, changedMember, numberOf, numbersOf, type LineItems } from './line-items.js';
import { same, sameIfThere, sameText, shown } from './same.js';

/** What a rule looks at: one exchange whose answer has kept the schemas. */
export interface Facts {
  readonly exchange: Exchange;
  /** The parameters of the path, decoded. */
  readonly path: ReadonlyMap<string, string>;
  /** The body that was sent, in the contract's spelling; `{}` for none. */
  readonly sent: JsonRecord;
  readonly lineItems: LineItems;
  /** The call that created the order, where that is another. */
  readonly earlier: Earlier | undefined;
  /** The body that came back, in the contract's spelling. */
  readonly got: JsonRecord;
  /** What the contract says about answers of this status. */
  readonly documented: DocumentedResponse;
}

export interface Rule {
  readonly check: Check;
  /** The operations that it belongs to. Default: all. */
  readonly operations?: readonly string[];
  readonly severity: Severity;
  /** What the contract says. */
  readonly contract: string;
  readonly pointer: string;
  /** It holds for refusals too. Default: for accepted requests only. */
  readonly always?: boolean;
  /** What came back, when it breaks the rule. */
  readonly broken: (facts: Facts) => string | undefined;
}

const BUY = ['createOrder', 'purchaseAddOn'];
const ORDERS = [...BUY, 'getOrder'];
const LINE_ITEMS = [...ORDERS, 'getSubscription'];
/** The members of line items that have a rule of their own. */
const named: readonly string[] = [
  'lineItemNumber',
  'offerId',
  'quantity',
  'partnerIdOnRecord',
  'friendlyName',
];

export const rules: readonly Rule[] = [
  {
    check: 'line_items_kept',
    operations: [...LINE_ITEMS, 'getOrderProvisioningStatus'],
    severity: 'critical',
    contract: 'The answer has the line items that were ordered, under their numbers, and no others.',
    pointer: placeOf('OrderLineItem', 'lineItemNumber'),
    broken: ({ lineItems }) => {
      const [ordered, answered] = [numbersOf(lineItems.ordered), numbersOf(lineItems.answered)];
      return ordered === answered ? undefined : `line items ${answered}; ordered were ${ordered}`;
    },
  },
  {
    check: 'offer_kept',
    operations: LINE_ITEMS,
    severity: 'critical',
    contract: 'A line item keeps the offer that was ordered.',
    pointer: placeOf('OrderLineItem', 'offerId'),
    broken: ({ lineItems }) => changedMember(lineItems, 'offerId', sameText),
  },
  {
    check: 'quantity_kept',
    operations: LINE_ITEMS,
    severity: 'critical',
    contract: 'A line item keeps the quantity that was ordered.',
    pointer: placeOf('OrderLineItem', 'quantity'),
    broken: ({ lineItems }) => changedMember(lineItems, 'quantity', same),
  },
  {
    check: 'partner_on_record_kept',
    operations: ORDERS,
    severity: 'high',
    contract: "The reseller's id is kept on the line item; else the reseller is not recorded.",
    pointer: placeOf('OrderLineItem', 'partnerIdOnRecord'),
    broken: ({ lineItems }) => changedMember(lineItems, 'partnerIdOnRecord', same),
  },
  {
    check: 'order_kept',
    operations: LINE_ITEMS,
    severity: 'high',
    contract: 'An answer keeps what was ordered, such as the name of each line item.',
    pointer: '/components/schemas/Order',
    broken: ({ lineItems }) =>
      changedMember(lineItems, 'friendlyName', same) ??
      // No source shows an order with its promotion; subscriptions have it.
      ['termDuration', 'promotionId']
        .map((name) => changedMember(lineItems, name, sameIfThere))
        .find((change) => change !== undefined),
  },
  {
    check: 'order_kept',
    operations: ORDERS,
    severity: 'high',
    contract: 'An answer keeps each member of a line item that its x-kept says is kept.',
    pointer: '/components/schemas/OrderLineItem',
    broken: ({ lineItems }) =>
      keptOfLineItem
        .flatMap(({ name, kept }) => {
          // Those with a rule of their own are left out.
          if (named.includes(name) || kept === 'own' || kept === 'unknown') return [];
          return [changedMember(lineItems, name, kept === 'always' ? same : sameIfThere)];
        })
        .find((change) => change !== undefined),
  },
  {
    check: 'order_kept',
    operations: ORDERS,
    severity: 'high',
    contract: 'An order keeps its billing cycle.',
    pointer: placeOf('Order', 'billingCycle'),
    broken: ({ sent, got, earlier }) => changedCycle(recordOf(earlier?.sent ?? sent), got),
  },
  {
    check: 'order_kept',
    operations: ['getSubscription'],
    severity: 'high',
    contract: 'A subscription names the order that it was bought with.',
    pointer: '/components/schemas/Subscription/properties/orderId',
    broken: ({ got, earlier }) => changedOrderId(got, recordOf(earlier?.answer)),
  },
  {
    check: 'defaults_applied',
    operations: ['createOrder'],
    severity: 'high',
    contract: 'When billingCycle is absent or unknown, the service applies monthly or one_time.',
    pointer: placeOf('Order', 'billingCycle'),
    broken: ({ sent, got }) =>
      cycleOf(sent) !== undefined || ['monthly', 'one_time'].includes(textOf(got['billingCycle']))
        ? undefined
        : `billingCycle ${shown(got['billingCycle'])}`,
  },
  {
    check: 'defaults_applied',
    operations: ORDERS,
    severity: 'high',
    contract: "When friendlyName is absent the service fills in the product's title.",
    pointer: placeOf('OrderLineItem', 'friendlyName'),
    broken: ({ lineItems }) => {
      const bare = lineItems.ordered.find(({ friendlyName }) => friendlyName === undefined);
      const found = bare && answerTo(bare, lineItems);
      return found === undefined || typeof found['friendlyName'] === 'string'
        ? undefined
        : `line item ${numberOf(found)} has no friendlyName`;
    },
  },
  {
    check: 'self_link_names_order',
    operations: ORDERS,
    severity: 'high',
    contract: 'links.self is the order itself, relative to the version prefix: /customers/{id}/orders/{id}.',
    pointer: '/components/schemas/OrderLinks/properties/self',
    broken: ({ got, path }) => wrongSelfLink(got, path.get('customerId') ?? ''),
  },
  ...(['RequestId', 'CorrelationId'] as const).map((header): Rule => {
    const [name, pointer] = [`MS-${header}`, `/components/headers/${header}`];
    return {
      check: 'echoed_ids',
      severity: 'medium',
      always: true,
      contract: `${name} of the answer is the one of the request.`,
      pointer,
      broken: (facts) => changedId(facts, name, pointer),
    };
  }),
];

function changedOrderId({ orderId }: JsonRecord, { id = '' }: JsonRecord): string | undefined {
  return orderId === undefined || sameText(id, orderId)
    ? undefined
    : `orderId ${JSON.stringify(orderId)}; it was bought with ${JSON.stringify(id)}`;
}

/** The billing cycle that was asked for; `unknown` is what old clients send for none. */
function cycleOf({ billingCycle }: JsonRecord): string | undefined {
  return typeof billingCycle === 'string' && billingCycle.toLowerCase() !== 'unknown'
    ? billingCycle
    : undefined;
}

function changedCycle(sent: JsonRecord, got: JsonRecord): string | undefined {
  const ordered = cycleOf(sent);
  return ordered === undefined || sameText(ordered, got['billingCycle'])
    ? undefined
    : `billingCycle ${shown(got['billingCycle'])}; ordered was ${JSON.stringify(ordered)}`;
}

function wrongSelfLink(order: JsonRecord, customerId: string): string | undefined {
  const links = order['links'];
  const self = isRecord(links) ? links['self'] : undefined;
  const uri = isRecord(self) ? self['uri'] : undefined;
  if (typeof uri !== 'string') return undefined;
  // One sample shows an absolute address, which has the prefix.
  const [, customer, id] =
    /^(?:https?:\/\/[^/]+\/v1)?\/customers\/([^/]+)\/orders\/([^/?]+)$/.exec(uri) ?? [];
  return sameText(customerId, customer) && id === encoded(textOf(order['id']))
    ? undefined
    : `links.self ${uri}`;
}

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** "Some answers carry it twice, joined by a comma." A gateway's answers, where it is not required, may have another. */
function changedId({ exchange, documented }: Facts, name: string, pointer: string): string | undefined {
  const sent = exchange.request.headers[name] ?? '';
  const got = exchange.answer?.headers[name.toLowerCase()];
  const expected = documented.headers.some((header) => header.pointer === pointer && header.required);
  const ids = (got ?? '').split(',').map((id) => id.trim());
  // What is no GUID breaks the header's own pattern already.
  if (!expected || !GUID.test(sent) || !ids.every((id) => GUID.test(id))) return undefined;
  return ids.some((id) => sameText(sent, id)) ? undefined : `${name}: ${ids.join()}; sent was ${sent}`;
}
