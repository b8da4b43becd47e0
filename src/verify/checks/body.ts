/** Whether a response's body is JSON of the documented schema, in the contract's spelling. */
import type { Node } from '../../openapi/document.js';
import { isRecord, parseJson, type JsonValue } from '../../openapi/json.js';
import type { Operation } from '../../openapi/operation.js';
import type { RecordedResponse } from '../exchange.js';
import { firstItems, MAX_ITEMS } from '../json-limits.js';
import { schemaAt } from '../schema.js';
import { inContractCase, withoutNulls } from '../spelling.js';
import { mediaTypeOf } from './content-type.js';
import { unknownEnumValues } from './enum-values.js';
import { excerptOf } from './excerpt.js';
import { schemaDeviations } from './schema-conformance.js';
import { violation, type Violation } from './violation.js';

export interface CheckedBody {
  readonly violations: readonly Violation[];
  /** In the contract's spelling; null for what is not looked at. */
  readonly value: JsonValue;
  /** So that nothing can be said of what is in it. */
  readonly isUnreadable: boolean;
}

/** @param node the schema of its media type */
export function checkBody(
  operation: Operation,
  node: Node | undefined,
  response: RecordedResponse,
): CheckedBody {
  if (mediaTypeOf(response) !== 'application/json' || node === undefined) {
    return { violations: [], value: null, isUnreadable: false };
  }
  const parsed = parseJson(response.body);
  if (parsed === undefined) {
    const received = `No JSON: ${excerptOf(response)}`;
    const deviation = { contract: 'The body is JSON.', pointer: node.pointer, received };
    return {
      violations: [violation('response_schema_conformance', 'high', deviation)],
      value: null,
      isUnreadable: true,
    };
  }
  const schema = schemaAt(node);
  const first = firstItems(parsed);
  const { value: spelt, misspelt } = inContractCase(schema, first.value);
  const { value, unset } = withoutNulls(schema, spelt);
  const ofSchema = schemaDeviations(operation, response.status, schema, value);
  const ofEnums = ofSchema.length > 0 ? [] : unknownEnumValues(schema, value);
  return {
    violations: [
      ...(first.items > MAX_ITEMS ? [tooManyItems(operation, first.items)] : []),
      ...(unset.length > 0 ? [nullForUnset(node, unset)] : []),
      ...(misspelt.length > 0 ? [notInCamelCase(misspelt)] : []),
      ...ofSchema.map((deviation) => violation('response_schema_conformance', 'high', deviation)),
      ...ofEnums.map((deviation) => violation('known_enum_value', 'low', deviation)),
    ],
    value,
    isUnreadable: misspelt.length > 0 || !isRecord(value),
  };
}

const tooManyItems = ({ pointer }: Operation, items: number): Violation =>
  violation('max_response_size', 'low', {
    contract: 'An answer is one document.',
    pointer,
    received: `Its lists have ${items} items; the first ${MAX_ITEMS} were judged.`,
  });

const nullForUnset = ({ pointer }: Node, names: readonly string[]): Violation =>
  violation('null_for_unset', 'low', {
    contract: 'Answers leave out what is not set; no source shows one with null.',
    pointer,
    received: `null: ${[...new Set(names)].slice(0, MAX_NAMES).join(', ')}`,
  });

/** More names show nothing more. */
const MAX_NAMES = 5;

function notInCamelCase(names: readonly string[]): Violation {
  const shown = names.slice(0, MAX_NAMES).map((name) => JSON.stringify(name));
  return violation('camel_case_answer', 'high', {
    contract: 'Answers are always camelCase.',
    pointer: '/info/description',
    received: `The answer has ${shown.join(', ')}.`,
  });
}
