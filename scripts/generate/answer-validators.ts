/** A validator for the JSON body of every answer of every operation, so that the contract tests need no Ajv. */
import { BANNER } from './banner.js';
import { expand } from './expand.js';
import { followed, isObject, objectAt, type JsonObject } from './json.js';
import { requestVariants } from './request-variants.js';
import { validatorModule } from './validators.js';

/** An import of a validator: the module's name without `.ts`, and the name of its export. */
interface Module {
  readonly file: string;
  readonly name: string;
}

/**
 * `answers.ts`, which knows the validator of each operation and status, and one module for each schema that none of
 * the modules in `existing` has already.
 */
export function answerValidators(
  document: JsonObject,
  existing: ReadonlyMap<string, string>,
): Map<string, string> {
  const { schemas, answer } = requestVariants(document);
  const known = [...existing].flatMap(([path, text]) => {
    const name = /export const (\w+): SchemaValidator/.exec(text)?.[1];
    return name === undefined ? [] : [{ file: path.replace(/\.ts$/, ''), name, text }];
  });
  const modules = new Map<string, string>();
  const bySchema = new Map<string, Module>();

  function moduleFor(schema: JsonObject, wanted: string): Module {
    const expanded = expand(schemas, answer(schema));
    const key = JSON.stringify(expanded);
    const found =
      bySchema.get(key) ?? known.find(({ name, text }) => validatorModule(name, expanded) === text);
    const used = found ?? { file: `answers/${wanted}`, name: wanted };
    if (found === undefined) {
      const text = validatorModule(wanted, expanded).replace(`'./types.js'`, `'../types.js'`);
      modules.set(`${used.file}.ts`, text);
    }
    bySchema.set(key, used);
    return used;
  }

  const entries = operations(document).map(({ id, responses }) => {
    const statuses = Object.keys(responses).flatMap((status) => {
      const response = followed(document, objectAt(responses, status));
      const schema = objectAt(response, 'content', 'application/json', 'schema');
      if (Object.keys(schema).length === 0) return [];
      return [`    '${status}': ${moduleFor(schema, `${id}${status}`).name},`];
    });
    return `  ${id}: {\n${statuses.join('\n')}\n  },`;
  });
  const imports = new Set(
    [...bySchema.values()].map(({ file, name }) => `import { ${name} } from './${file}.js';`),
  );
  modules.set(
    'answers.ts',
    `// ${BANNER}
${[...imports].sort().join('\n')}
import type { SchemaValidator } from './types.js';

/** The validator of an answer's JSON body, by operationId and status. */
export const answerValidators: Readonly<Record<string, Readonly<Record<string, SchemaValidator>>>> = {
${entries.join('\n')}
};
`,
  );
  return modules;
}

function operations(document: JsonObject): { id: string; responses: JsonObject }[] {
  const items = Object.values(objectAt(document, 'paths')).filter(isObject);
  return items.flatMap((item) =>
    Object.values(item).flatMap((operation) => {
      if (!isObject(operation) || typeof operation['operationId'] !== 'string') return [];
      return [{ id: operation['operationId'], responses: objectAt(operation, 'responses') }];
    }),
  );
}
