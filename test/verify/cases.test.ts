import { describe, expect, test } from 'vitest';
import { bodyValidators, type BodyValidator } from '../../generated/validators/bodies.js';
import { checkBody } from '../../src/validate/check.js';
import { openapi } from '../../generated/openapi.js';
import { allCases } from '../../src/verify/cases/index.js';
import { schemaLocations } from '../../src/verify/cases/schema-locations.js';
import { checksOf } from '../../src/verify/checks/checks-of.js';
import { CHECKS } from '../../src/verify/checks/check.js';
import { identityDeviations } from '../../src/verify/checks/resource-identity.js';
import { rules } from '../../src/verify/checks/rules/index.js';
import { contextFor } from '../../src/verify/cases/case-context.js';
import { operations, sourcesOf } from '../../src/openapi/contract.js';
import { contractCases, dryRun } from '../../src/verify/index.js';
import { isRecord } from '../../src/openapi/json.js';
import { keysOf, valueAt } from '../../src/openapi/pointer.js';
import { filledPath } from '../../src/openapi/path.js';
import { constraint, items, members, schemaAt, type Schema } from '../../src/verify/schema.js';
import {
  isAddOnRequest,
  isBillingCycleChange,
  isCartRequest,
  isInventoryCheckRequest,
  isOrderCancellation,
  isOrderRequest,
  isPromotionEligibilityRequest,
  isSubscription,
} from '../../generated/checks.js';
import { gallery } from './gallery/index.js';

const cases = allCases();

/** What tells whether a body is one that the operation takes. */
const validators = new Map<string, readonly BodyValidator[]>(
  await Promise.all(
    Object.entries({
      createOrder: [isOrderRequest],
      updateOrder: [isAddOnRequest, isOrderCancellation, isBillingCycleChange],
      createCart: [isCartRequest],
      updateCart: [isCartRequest],
      updateSubscription: [isSubscription],
      checkInventory: [isInventoryCheckRequest],
      checkPromotionEligibility: [isPromotionEligibilityRequest],
    }).map(async ([id, checks]) => {
      const loaded = await Promise.all(checks.flatMap((check) => bodyValidators.get(check)?.() ?? []));
      return [id, loaded] as const;
    }),
  ),
);

const context = {
  ...contextFor(undefined),
  id: () => '57870501-203b-468e-8a63-078a3826d8ec',
};

test('every case has a name of its own, which begins with the operation', () => {
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  for (const { name, operation } of cases) expect(name).toMatch(new RegExp(`^${operation.id} `));
});

test('two runs send the same requests in the same order, but for their ids', async () => {
  const withoutIds = async () =>
    JSON.stringify(await dryRun({ server: 'http://127.0.0.1:1' })).replaceAll(
      /((?:MS-\w+Id|friendlyName)[\\": ]+)[0-9a-f-]{36}/g,
      '$1',
    );
  expect(await withoutIds()).toBe(await withoutIds());
});

test('each case sends an MS-RequestId of its own, so that no order is a repeat of another', async () => {
  const plans = await dryRun({ server: 'http://127.0.0.1:1' });
  const ids = plans.flatMap(({ requests }) => [
    ...new Set(requests.map(({ headers }) => headers['MS-RequestId'])),
  ]);
  const fresh = ids.filter((id) => id !== undefined && id !== 'not-a-guid');
  expect(fresh.length).toBeGreaterThan(200);
  expect(new Set(fresh).size).toBe(fresh.length);
});

describe('every case and rule points at the contract and says where it is known from:', () => {
  const expectations = cases.flatMap(({ name, steps }) =>
    steps.map(({ expect: { pointer } }) => ({ name, pointer })),
  );
  const pointers = [...expectations, ...rules.map(({ check, pointer }) => ({ name: check, pointer }))];
  const known = isRecord(openapi.info['x-sources']) ? Object.keys(openapi.info['x-sources']) : [];

  test.each(pointers)('$name', ({ pointer }) => {
    expect(valueAt(openapi, pointer), pointer).toBeDefined();
    for (const source of sourcesOf(pointer)) expect(known).toContain(source);
  });

  test('each rule of a single operation has a source', () => {
    for (const { check, pointer } of rules) expect([check, sourcesOf(pointer)]).not.toEqual([check, []]);
  });
});

describe('what the contract says that a response repeats of its request:', () => {
  const repeats = operations.flatMap((operation) =>
    [...operation.responses.values()].flatMap((response) =>
      response.repeats.map(([parameter, location]) => ({ operation, response, parameter, location })),
    ),
  );

  test.each(repeats)(
    '$operation.id: $parameter at $location',
    ({ operation, response: { content }, parameter, location }) => {
      expect(operation.parameters.map(({ name }) => name)).toContain(parameter);
      const schema = content.get('application/json');
      const member = keysOf(location).reduce<Schema | undefined>(
        (parts, key) => parts && (key === '*' ? items(parts) : members(parts).get(key)),
        schema && schemaAt(schema),
      );
      expect(member?.length).toBeGreaterThan(0);
    },
  );

  const reads = operations.flatMap((operation) =>
    [...operation.requests].map(([name, parameters]) => ({ operation, name, parameters })),
  );

  test.each(reads)('is so in the example $name of $operation.id', ({ operation, name, parameters }) => {
    const response = [...operation.responses.values()].find(({ examples }) =>
      examples.some((one) => one.name === name),
    );
    const example = response?.examples.find((one) => one.name === name);
    const path = filledPath(operation.path, new Map(Object.entries(parameters)));
    const query = new URLSearchParams(parameters);
    // An answer without a body repeats nothing.
    expect(
      response === undefined
        ? []
        : identityDeviations(operation, response, `${path}?${String(query)}`, example?.value ?? null),
    ).toEqual([]);
  });
});

describe('what a case sends is what it says:', () => {
  const bodies = cases.flatMap(({ name, operation, steps: [step] }) => {
    const body = step?.requestBody?.(context);
    const sent = step?.operation ?? operation;
    const path = new RegExp(`^${sent.path.replaceAll(/\{\w+\}/g, '[^/?]+')}(\\?|$)`);
    // A server takes what is newer than the contract, which the client refuses.
    const isValid = (validators.get(sent.id) ?? []).some(
      (validator) => checkBody(body, validator, { unknownMembers: 'send' }).valid,
    );
    return step === undefined || body === undefined
      ? []
      : [{ name, kind: step.expect.kind, isValid, step, path }];
  });

  const isValidKind = (kind: string): boolean => kind === 'accepted' || kind === 'left-open';
  test.each(bodies.filter(({ kind }) => isValidKind(kind)))('$name', ({ isValid, step, path }) => {
    expect(isValid).toBe(true);
    expect(step.request(context).path).toMatch(path);
  });

  // The others break a rule that is not the body's schema.
  const notOfTheBody =
    /parameter|Content-Type|referenceCustomerId that is not|a body|an empty body|truncated|path below|another|line item numbers/;
  test.each(bodies.filter(({ kind, name }) => kind === 'refused' && !notOfTheBody.test(name)))(
    '$name',
    ({ isValid, step, path }) => {
      expect(isValid).toBe(false);
      expect(step.request(context).path).toMatch(path);
    },
  );
});

describe('every constraint of a request is tried:', () => {
  const KEYWORDS = [
    'type',
    'format',
    'pattern',
    'minimum',
    'maximum',
    'minLength',
    'maxLength',
    'minItems',
    'maxItems',
    'enum',
  ];
  const createOrder = operations.find(({ id }) => id === 'createOrder');
  const all = createOrder?.body ? schemaLocations(schemaAt(createOrder.body.schema)) : [];
  const constraints = all.flatMap(({ label, schema, refusedBy }) =>
    refusedBy === undefined
      ? schema.flatMap(({ value, pointer }) =>
          KEYWORDS.filter((keyword) => keyword in value)
            .map((keyword) => ({ label, pointer: `${pointer}/${keyword}`, keyword }))
            // Of a keyword that stands in several parts, only the tightest can be broken alone.
            .filter((one) => constraint(schema, one.keyword)?.pointer === one.pointer),
        )
      : [{ label, pointer: refusedBy }],
  );
  const broken = new Set(
    cases.flatMap(({ steps }) => steps.map(({ expect: { kind, pointer } }) => `${kind} ${pointer}`)),
  );

  test.each(constraints)('$label is refused against $pointer', ({ pointer }) => {
    expect(broken).toContain(`refused ${pointer}`);
  });
  test.each(
    all.filter(
      ({ refusedBy, requiredBy, label }) =>
        label !== '' && refusedBy === undefined && requiredBy === undefined,
    ),
  )('$label is accepted', ({ label }) => {
    const named = cases.filter(({ name }) => name.startsWith(`createOrder accepts ${label}: `));
    expect(named.length).toBeGreaterThan(0);
  });
});

test('every check is the point of some case, or is proven by a server of the gallery', () => {
  const proven = new Set([...gallery.map(({ check }) => check), ...cases.map((one) => checksOf(one)[0])]);
  // There is no required header yet; warnings are tested by themselves.
  expect(CHECKS.filter((check) => !proven.has(check))).toEqual([
    'missing_required_header',
    'known_enum_value',
    'null_for_unset',
  ]);
});

test('the list can be narrowed by case and by check', () => {
  const names = (options: Parameters<typeof contractCases>[0]) =>
    contractCases(options).flatMap((group) => group.cases.map(({ name }) => name));
  expect(names({ only: ['ignored_auth'] })).toHaveLength(3 * operations.length);
  expect(names({ only: ['createOrder accepts the example licence'] })).toHaveLength(1);
  expect(names({ only: ['createOrder accepts *'], skip: ['* the example *'] })).not.toContain(
    'createOrder accepts the example licence',
  );
  expect(names({ skip: ['negative_data_rejection'] })).toHaveLength(cases.length);
  expect(() => names({ only: ['no such thing'] })).toThrow(
    /"no such thing" is the name of no case and of no check/,
  );
  expect(() => names({ only: ['ignored_auth'], skip: ['ignored_*'] })).toThrow(/No case is left/);
});
