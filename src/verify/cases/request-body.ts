/** A body for one run of a case: of the customer that is ordered for, and about what was bought before. */
import { isList, isRecord, type JsonRecord, type JsonValue } from '../../openapi/json.js';
import type { Operation, RequestParameters } from '../../openapi/operation.js';
import { keysOf } from '../../openapi/pointer.js';
import { isGuid } from '../../shared/guid.js';
import { linkTo } from '../links.js';
import type { CaseContext } from './case-context.js';

export const CUSTOMER_MEMBER = 'referenceCustomerId';

/** The customer that a body names, unless it names one wrongly on purpose. */
export function customerIn(body: JsonValue | undefined): string | undefined {
  const customer = isRecord(body) ? body[CUSTOMER_MEMBER] : undefined;
  return isGuid(customer) ? customer : undefined;
}

/** The body with the ids of this run. "The customer to buy for, the same as in the path", so it goes into both. */
export function bodyFor({ customerId, linked }: CaseContext, body: JsonValue): JsonValue {
  const whole = [...linked.members].reduce(
    (inner, [pointer, value]) => withId(inner, keysOf(pointer), value),
    body,
  );
  return customerId !== undefined && customerIn(body) !== undefined && isRecord(whole)
    ? { ...whole, [CUSTOMER_MEMBER]: customerId }
    : whole;
}

/** Where no link leads: what the contract's first request is about. */
export const documentedAddress = (operation: Operation): RequestParameters =>
  linkTo(operation) === undefined ? ([...operation.requests.values()][0] ?? {}) : {};

/** The body about what the address names: its members that are one of the contract's ids for that are those of this run. */
export function naming(operation: Operation, { linked }: CaseContext, body: JsonValue): JsonValue {
  const { parameters, requests } = operation;
  if (!isRecord(body)) return body;
  return parameters
    .filter(({ in: location, name }) => location === 'path' && name !== 'customerId')
    .reduce<JsonRecord>((inner, { name, example }) => {
      const own = linked.parameters.get(name) ?? documentedAddress(operation)[name] ?? example;
      const known = new Set([example, ...[...requests.values()].map((request) => request[name])]);
      const renamed = Object.entries(inner).map(([member, value]): [string, JsonValue] =>
        own !== undefined && typeof value === 'string' && known.has(value) ? [member, own] : [member, value],
      );
      return Object.fromEntries(renamed);
    }, body);
}

/** The body with this id at the end of the keys, wherever it has one that isn't wrong on purpose. */
function withId(body: JsonValue, keys: readonly string[], id: JsonValue): JsonValue {
  const [key, ...rest] = keys;
  if (key === undefined) return isGuid(body) ? id : body;
  if (key === '*') return isList(body) ? body.map((item) => withId(item, rest, id)) : body;
  const inner = isRecord(body) ? body[key] : undefined;
  return isRecord(body) && inner !== undefined ? { ...body, [key]: withId(inner, rest, id) } : body;
}
