/** A validator for the JSON body of every answer of every operation, so that the contract tests need no Ajv. */
import { BANNER } from './banner.js';
import { expand } from './expand.js';
import { flatSchemas } from './flat-schemas.js';
import { followed, objectAt, type JsonObject } from './json.js';
import { operationsIn } from './operations.js';
import { namedValidators, validatorModule, type Validated } from './validators.js';

/**
 * `answers.ts`, which knows the validator of each operation and status, and one module for each schema that no validator
 * with a name of its own has.
 */
export function answerValidators(document: JsonObject): Map<string, string> {
  const schemas = flatSchemas(document);
  const modules = new Map<string, string>();
  const bySchema = new Map<string, Omit<Validated, 'schema'>>();
  const used = new Set<string>();
  for (const { schema, ...named } of namedValidators(document)) bySchema.set(JSON.stringify(schema), named);

  function validatorFor(schema: JsonObject, wanted: string): string {
    const expanded = expand(schemas, schema);
    const key = JSON.stringify(expanded);
    const { file, name } = bySchema.get(key) ?? { file: `answers/${wanted}`, name: wanted };
    if (!bySchema.has(key)) {
      const text = validatorModule(wanted, expanded).replace(`'./types.js'`, `'../types.js'`);
      modules.set(`${file}.ts`, text);
      bySchema.set(key, { file, name });
    }
    used.add(`import { ${name} } from './${file}.js';`);
    return name;
  }

  const entries = operationsIn(document).map(({ id, node }) => {
    const responses = objectAt(node, 'responses');
    const statuses = Object.keys(responses).flatMap((status) => {
      const response = followed(document, objectAt(responses, status));
      const schema = objectAt(response, 'content', 'application/json', 'schema');
      if (Object.keys(schema).length === 0) return [];
      return [`    '${status}': ${validatorFor(schema, `${id}${status}`)},`];
    });
    return `  ${id}: {\n${statuses.join('\n')}\n  },`;
  });
  modules.set(
    'answers.ts',
    `// ${BANNER}
${[...used].sort().join('\n')}
import type { SchemaValidator } from './types.js';

/** The validator of an answer's JSON body, by operationId and status. */
export const answerValidators: Readonly<Record<string, Readonly<Record<string, SchemaValidator>>>> = {
${entries.join('\n')}
};
`,
  );
  return modules;
}
