/** Random requests that the contract allows, made by fast-check, and shrunk to the smallest that fails. */
import { judge } from '../checks/judge.js';
import { operations } from '../../openapi/contract.js';
import { isRecord, withValue, type JsonValue } from '../../openapi/json.js';
import { NOTHING_FOUND } from '../links.js';
import {
  branches,
  constraint,
  exampleOf,
  items,
  limit,
  mapValues,
  requiredMembers,
  schemaAt,
  sendable,
  typeOf,
  type Schema,
} from '../schema.js';
import { send } from '../send.js';
import type { Case, Check, Outcome, RunCase, Step } from '../types.js';
import type * as FastCheck from 'fast-check';
import { sending } from './request.js';
import { accepted } from './single.js';
import { OptionsError } from '../options-error.js';

/** Shrinking stops after this many requests: what it has by then is small enough to read. */
const MOST_SHRINKS = 200;

const MOST_ITEMS = 4;

/**
 * One case for each operation that creates something; none when `count` is 0.
 *
 * @throws OptionsError when the package fast-check is not installed
 */
export async function randomCases(count: number, seed: number): Promise<Case[]> {
  if (count === 0) return [];
  const fc = await loadFastCheck();
  return operations.flatMap((operation) => {
    // Ids of what exists can't be made up: only operations that refer to nothing but the customer have such cases.
    if (operation.body === undefined || /\{(?!customerId\})/.test(operation.path)) return [];
    const expect = accepted('The schema of the request allows it.', operation.body.schema.pointer);
    const stepFor = (body: JsonValue): Step => ({ operation, expect, ...sending(operation, body) });
    const bodies = arbitrary(fc, schemaAt(operation.body.schema)).map(numbered);
    const [example = {}] = fc.sample(bodies, { numRuns: 1, seed });
    return [
      {
        name: `${operation.id} accepts ${count} random requests (seed ${seed})`,
        operation,
        steps: [stepFor(example)],
        run: explore(fc, bodies, stepFor, { numRuns: count, seed }),
      },
    ];
  });
}

async function loadFastCheck(): Promise<typeof FastCheck> {
  try {
    return await import('fast-check');
  } catch (cause) {
    throw new OptionsError(
      'Random requests need the package fast-check. Run: npm install --save-dev fast-check',
      { cause },
    );
  }
}

function explore(
  fc: typeof FastCheck,
  bodies: FastCheck.Arbitrary<JsonValue>,
  stepFor: (body: JsonValue) => Step,
  parameters: { numRuns: number; seed: number },
): RunCase {
  return async (target, turn) => {
    let worst: Outcome | undefined;
    let last: Outcome = { exchanges: [], problems: [] };
    let check: Check | undefined;
    let shrinks = 0;
    const holds = async (body: JsonValue): Promise<boolean> => {
      if (check !== undefined && ++shrinks > MOST_SHRINKS) return true;
      const step = stepFor(body);
      const { customerId } = target;
      const context = { customerId, id: () => crypto.randomUUID(), found: NOTHING_FOUND };
      await turn();
      const exchange = await send(step.request(context), target);
      const judged = judge(step, exchange, context, 0);
      last = { exchanges: [exchange], ...judged };
      const serious = judged.problems.filter(({ severity }) => severity !== 'low');
      // While it shrinks, only the same failure counts: another would be another finding.
      const failing = serious.find((problem) => check === undefined || problem.check === check);
      if (failing === undefined) return true;
      check = failing.check;
      worst = last;
      return false;
    };
    await fc.check(fc.asyncProperty(bodies, holds), parameters);
    return worst ?? last;
  };
}

/** Values that a schema allows, without its refused members. */
function arbitrary(fc: typeof FastCheck, schema: Schema): FastCheck.Arbitrary<JsonValue> {
  const forms = branches(schema);
  if (forms.length > 0) return fc.oneof(...forms.map((form) => arbitrary(fc, form)));
  const known = sendable(schema);
  if (known.length > 0) {
    const requiredKeys = [...requiredMembers(schema).keys()].filter((name) =>
      known.some(([other]) => other === name),
    );
    return fc.record(Object.fromEntries(known.map(([name, member]) => [name, arbitrary(fc, member)])), {
      requiredKeys,
    });
  }
  const ofMap = mapValues(schema);
  if (ofMap.length > 0)
    return fc.dictionary(fc.stringMatching(/^[a-z][A-Za-z]{0,11}$/), arbitrary(fc, ofMap), { maxKeys: 3 });

  const edge = (keyword: string): number | undefined => limit(schema, keyword)?.value;
  switch (typeOf(schema)) {
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: edge('minimum') ?? -1000, max: edge('maximum') ?? 1000 });
    case 'number':
      return fc
        .integer({ min: edge('minimum') ?? 0, max: edge('maximum') ?? 100_000 })
        .map((cents) => cents / 100);
    case 'array':
      return fc.array(arbitrary(fc, items(schema)), {
        minLength: edge('minItems') ?? 0,
        maxLength: Math.min(edge('maxItems') ?? MOST_ITEMS, MOST_ITEMS),
      });
    case 'string':
      return text(fc, schema, edge('minLength') ?? 0, edge('maxLength'));
    default:
      return fc.constant(exampleOf(schema) ?? {});
  }
}

function text(
  fc: typeof FastCheck,
  schema: Schema,
  minLength: number,
  maxLength = 40,
): FastCheck.Arbitrary<JsonValue> {
  const values = constraint(schema, 'enum')?.value ?? constraint(schema, 'x-extensible-enum')?.value;
  if (Array.isArray(values)) return fc.constantFrom(...values.map(String));
  const pattern = constraint(schema, 'pattern')?.value;
  if (typeof pattern === 'string') {
    // fast-check can't make texts for a lookahead, so it makes them without and drops the wrong ones.
    const regex = new RegExp(pattern, 'u');
    return fc
      .stringMatching(new RegExp(pattern.replaceAll(/\(\?=[^)]*\)/g, ''), 'u'))
      .filter((made) => regex.test(made));
  }
  switch (constraint(schema, 'format')?.value) {
    case 'uuid':
      return fc.uuid();
    case 'date-time':
      return fc
        .date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
        .map((date) => date.toISOString());
    default:
      // Lone surrogates are no text that JSON in UTF-8 can carry.
      return fc.string({ unit: 'grapheme', minLength: Math.max(minLength, 1), maxLength });
  }
}

/** What a schema can't say: line items count from 0, and the customer is that of the path. */
function numbered(body: JsonValue): JsonValue {
  const lines = isRecord(body) ? body['lineItems'] : undefined;
  if (!Array.isArray(lines)) return body;
  return lines.reduce<JsonValue>(
    (order, _, index) => withValue(order, ['lineItems', index, 'lineItemNumber'], index),
    body,
  );
}
