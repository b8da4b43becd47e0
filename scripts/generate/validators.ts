/** The files of `validators/`, by path. */
import { answerValidators } from './answer-validators.js';
import { BANNER } from './banner.js';
import { flatSchemas } from './flat-schemas.js';
import { isRecord, type JsonRecord, type JsonValue } from '../../src/openapi/json.js';
import { knownMembers } from './known-members.js';
import { requestBodies } from './request-bodies.js';
import { subschemas } from './schemas.js';
import { validatorCode } from './validator-code.js';

/**
 * What is sent has a module for each body, with all references written out: the client loads one when it has faults to
 * name. What is answered shares one module, in which every schema stands once.
 */
export async function validators(document: JsonRecord): Promise<Map<string, string>> {
  const { orderRequest, addOnRequest } = requestBodies(document);
  const answers = await answerValidators(document);
  return new Map([
    ['types.ts', TYPES],
    ['patterns.ts', patternsModule(flatSchemas(document))],
    ['members.ts', knownMembers(document)],
    ['order-request.js', await validatorCode({ validated: { orderRequest } })],
    ['order-request.d.ts', declarations('orderRequest')],
    ['add-on-request.js', await validatorCode({ validated: { addOnRequest } })],
    ['add-on-request.d.ts', declarations('addOnRequest')],
    ['answers.js', answers],
    ['answers.d.ts', declarations('order', 'fault') + ANSWERS],
  ]);
}

const TYPES = `// ${BANNER}

/** One fault, as Ajv words it. */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  /** Where in its schema, inside \`anyOf\` and \`oneOf\`; empty elsewhere. */
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** True for a valid value; otherwise \`errors\` has all faults of this last call. */
export type SchemaValidator = ((value: unknown) => boolean) & { errors?: SchemaError[] | null };
`;

const ANSWERS = `
/** The validator of an answer's JSON body, by operationId and status. */
export declare const answerValidators: Readonly<Record<string, Readonly<Record<string, SchemaValidator>>>>;
`;

const declarations = (...names: readonly string[]): string => `// ${BANNER}
import type { SchemaValidator } from './types.js';

${names.map((name) => `export declare const ${name}: SchemaValidator;\n`).join('')}`;

/** For messages: what a value of each pattern looks like. */
function patternsModule(schemas: JsonRecord): string {
  const found: Record<string, JsonValue> = {};
  const collect = (schema: JsonRecord): void => {
    const { pattern, examples } = schema;
    if (typeof pattern === 'string' && Array.isArray(examples)) found[pattern] ??= examples[0] ?? '';
    for (const inner of subschemas(schema).values()) collect(inner);
  };
  Object.values(schemas).filter(isRecord).forEach(collect);
  return `// ${BANNER}

/** An example from openapi.yaml for each of its patterns. */
export const patternExamples: Readonly<Record<string, string>> = ${JSON.stringify(found, null, 2)};
`;
}
