/** The files of `validators/`, by path. */
import { answerValidators } from './answer-validators.js';
import { BANNER } from './banner.js';
import { flatSchemas } from './flat-schemas.js';
import { isRecord, type JsonRecord, type JsonValue } from '../../src/openapi/json.js';
import { knownMembers } from './known-members.js';
import { kebab, lowerCamel, requestBodies } from './request-bodies.js';
import { subschemas } from './schemas.js';
import { validatorCode } from './validator-code.js';

/**
 * What is sent has a module for each body, with all references written out: the client loads one when it has faults to
 * name. What is answered shares one module, in which every schema stands once.
 */
export async function validators(document: JsonRecord): Promise<Map<string, string>> {
  const bodies = Object.entries(requestBodies(document));
  const answers = await answerValidators(document);
  const modules = bodies.map(async ([model, schema]): Promise<[string, string][]> => {
    const [file, name] = [kebab(model), lowerCamel(model)];
    return [
      [`${file}.js`, await validatorCode({ validated: { [name]: schema } })],
      [`${file}.d.ts`, declarations(name)],
    ];
  });
  return new Map<string, string>([
    ['types.ts', TYPES],
    ['patterns.ts', patternsModule(flatSchemas(document))],
    ['members.ts', knownMembers(document)],
    ['bodies.ts', bodiesModule(bodies.map(([model]) => model))],
    ...(await Promise.all(modules)).flat(),
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

/** The validator of each body beside its quick check, which does not tell what is wrong. */
const bodiesModule = (models: readonly string[]): string => `// ${BANNER}
import { ${models.map((model) => `is${model}`).join(', ')} } from '../checks.js';
import { ${models.map((model) => `${lowerCamel(model)}Members`).join(', ')}, type Members } from './members.js';
import type { SchemaValidator } from './types.js';

export interface BodyValidator {
  readonly validator: SchemaValidator;
  /** The members that the contract names. */
  readonly members: Members;
}

/** What tells the faults of a body, by the quick check that has found that there are some. Each loads when it is asked for. */
export const bodyValidators: ReadonlyMap<(body: unknown) => boolean, () => Promise<BodyValidator>> = new Map<
  (body: unknown) => boolean,
  () => Promise<BodyValidator>
>([
${models
  .map((model) => {
    const name = lowerCamel(model);
    return `  [is${model}, async () => ({ validator: (await import('./${kebab(model)}.js')).${name}, members: ${name}Members })],`;
  })
  .join('\n')}
]);
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
