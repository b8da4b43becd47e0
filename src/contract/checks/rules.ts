/** Rules that a schema can't say. Where each is known from stands in openapi.yaml at its pointer. */
import type { DocumentedAnswer } from '../document.js';
import { isList, isRecord, textOf, type JsonRecord, type JsonValue } from '../json.js';
import type { Exchange, Check, Severity } from '../types.js';

/** What a rule looks at: one exchange whose answer has kept the schemas. */
export interface Facts {
  readonly exchange: Exchange;
  /** The parameters of the path, decoded. */
  readonly path: ReadonlyMap<string, string>;
  /** The body that was sent, in the contract's spelling; `{}` for none. */
  readonly sent: JsonRecord;
  /** The body that came back, in the contract's spelling. */
  readonly got: JsonRecord;
  /** What the contract says about answers of this status. */
  readonly documented: DocumentedAnswer;
}

export interface Rule {
  readonly check: Check;
  /** The operations that it belongs to. */
  readonly operations: readonly string[];
  readonly severity: Severity;
  /** What the contract says. */
  readonly contract: string;
  readonly pointer: string;
  /** It holds for refusals too. Default: for accepted requests only. */
  readonly always?: boolean;
  /** What came back, when it breaks the rule. */
  readonly broken: (facts: Facts) => string | undefined;
}

const ORDER = '/components/schemas/Order/properties';
const LINE = '/components/schemas/OrderLineItem/properties';
const CREATE = ['createOrder'];

export const rules: readonly Rule[] = [
  {
    check: 'line_items_kept',
    operations: CREATE,
    severity: 'critical',
    contract: 'The answer has the line items that were ordered, under their numbers, and no others.',
    pointer: `${LINE}/lineItemNumber`,
    broken: ({ sent, got }) => {
      const [ordered, answered] = [numbersOf(sent), numbersOf(got)];
      return ordered === answered ? undefined : `line items ${answered}; ordered were ${ordered}`;
    },
  },
  {
    check: 'offer_kept',
    operations: CREATE,
    severity: 'critical',
    contract: 'A line item keeps the offer that was ordered.',
    pointer: `${LINE}/offerId`,
    broken: (facts) => changedMember(facts, 'offerId', sameText),
  },
  {
    check: 'quantity_kept',
    operations: CREATE,
    severity: 'critical',
    contract: 'A line item keeps the quantity that was ordered.',
    pointer: `${LINE}/quantity`,
    broken: (facts) => changedMember(facts, 'quantity', same),
  },
  {
    check: 'partner_on_record_kept',
    operations: CREATE,
    severity: 'high',
    contract: "The reseller's id is kept on the line item; else the reseller is not recorded.",
    pointer: `${LINE}/partnerIdOnRecord`,
    broken: (facts) => changedMember(facts, 'partnerIdOnRecord', same),
  },
  {
    check: 'order_kept',
    operations: CREATE,
    severity: 'high',
    contract:
      'An answer keeps what was ordered: the customer, the billing cycle, and the name of each line item.',
    pointer: ORDER,
    broken: (facts) =>
      changedCustomer(facts.got, facts.path.get('customerId')) ??
      changedCycle(facts.sent, facts.got) ??
      changedMember(facts, 'friendlyName', same) ??
      ['termDuration', 'promotionId', 'additionalPartnerIdsOnRecord']
        .map((name) => changedMember(facts, name, sameIfThere))
        .find((change) => change !== undefined),
  },
  {
    check: 'defaults_applied',
    operations: CREATE,
    severity: 'high',
    contract: 'When billingCycle is absent or unknown, the service applies monthly or one_time.',
    pointer: `${ORDER}/billingCycle`,
    broken: ({ sent, got }) =>
      cycleOf(sent) !== undefined || ['monthly', 'one_time'].includes(textOf(got['billingCycle']))
        ? undefined
        : `billingCycle ${shown(got['billingCycle'])}`,
  },
  {
    check: 'defaults_applied',
    operations: CREATE,
    severity: 'high',
    contract: "When friendlyName is absent the service fills in the product's title.",
    pointer: `${LINE}/friendlyName`,
    broken: ({ sent, got }) => {
      if (numbersOf(sent) !== numbersOf(got)) return undefined;
      const answered = linesOf(got);
      const bare = [...linesOf(sent)].find(
        ([number, line]) =>
          line['friendlyName'] === undefined && typeof answered.get(number)?.['friendlyName'] !== 'string',
      );
      return bare && `line item ${bare[0]} has no friendlyName`;
    },
  },
  {
    check: 'self_link_names_order',
    operations: CREATE,
    severity: 'high',
    contract: 'links.self is the order itself, relative to the version prefix: /customers/{id}/orders/{id}.',
    pointer: '/components/schemas/OrderLinks/properties/self',
    broken: ({ got, path }) => wrongSelfLink(got, path.get('customerId') ?? ''),
  },
  ...['MS-RequestId', 'MS-CorrelationId'].map((name): Rule => ({
    check: 'echoed_ids',
    operations: CREATE,
    severity: 'medium',
    always: true,
    contract: `${name} of the answer is the one of the request.`,
    pointer: name === 'MS-RequestId' ? '/components/headers/RequestId' : '/components/headers/CorrelationId',
    broken: (facts) => changedId(facts, name),
  })),
];

const same = (sent: JsonValue, got: JsonValue | undefined): boolean =>
  JSON.stringify(sent) === JSON.stringify(got);
const sameText = (sent: JsonValue, got: JsonValue | undefined): boolean =>
  textOf(sent).toLowerCase() === textOf(got).toLowerCase();
/** No source says that an answer has these, so only another value is a breach. */
const sameIfThere = (sent: JsonValue, got: JsonValue | undefined): boolean =>
  got === undefined || same(sent, got);

/** The line items by number; the schema was kept, so each has one. */
function linesOf(order: JsonRecord): Map<number, JsonRecord> {
  const lines = isList(order['lineItems']) ? order['lineItems'].filter(isRecord) : [];
  return new Map(lines.map((line) => [Number(line['lineItemNumber']), line]));
}

function numbersOf(order: JsonRecord): string {
  const lines = isList(order['lineItems']) ? order['lineItems'].filter(isRecord) : [];
  return lines
    .map((line) => Number(line['lineItemNumber']))
    .sort((a, b) => a - b)
    .join(', ');
}

/** The first line item of which this member was ordered and came back otherwise. */
function changedMember(
  { sent, got }: Pick<Facts, 'sent' | 'got'>,
  name: string,
  equal: (sent: JsonValue, got: JsonValue | undefined) => boolean,
): string | undefined {
  // When the line items are others than were ordered, that is the finding.
  if (numbersOf(sent) !== numbersOf(got)) return undefined;
  const answered = linesOf(got);
  for (const [number, line] of linesOf(sent)) {
    const ordered = line[name];
    const found = answered.get(number);
    if (ordered === undefined || found === undefined || equal(ordered, found[name])) continue;
    return `${name} ${shown(found[name])} in line item ${number}; ordered was ${JSON.stringify(ordered)}`;
  }
  return undefined;
}

const shown = (value: JsonValue | undefined): string =>
  value === undefined ? '(missing)' : JSON.stringify(value);

function changedCustomer(got: JsonRecord, customerId = ''): string | undefined {
  const found = got['referenceCustomerId'];
  return found === undefined || sameText(customerId, found)
    ? undefined
    : `referenceCustomerId ${JSON.stringify(found)}; the order was for ${customerId}`;
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
  return sameText(customerId, customer) && id === encodeURIComponent(textOf(order['id']))
    ? undefined
    : `links.self ${uri}`;
}

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** "Some answers carry it twice, joined by a comma." A gateway's answers, where it is not required, may have another. */
function changedId({ exchange, documented }: Facts, name: string): string | undefined {
  const sent = exchange.request.headers[name] ?? '';
  const got = exchange.answer?.headers[name.toLowerCase()];
  const expected = documented.headers.some((header) => header.name === name && header.required);
  const ids = (got ?? '').split(',').map((id) => id.trim());
  // What is no GUID breaks the header's own pattern already.
  if (!expected || !GUID.test(sent) || !ids.every((id) => GUID.test(id))) return undefined;
  return ids.some((id) => sameText(sent, id)) ? undefined : `${name}: ${ids.join()}; sent was ${sent}`;
}
