/** A validator for the JSON body of every answer of every operation, so that the contract tests need no Ajv. */
import { linked } from './expand.js';
import { flatSchemas } from './flat-schemas.js';
import { followed, readDocument } from '../../src/openapi/document.js';
import { isRecord, mapValues, recordAt, type JsonRecord, type JsonValue } from '../../src/openapi/json.js';
import { operationsIn } from '../../src/openapi/operation.js';
import { schemaName } from './schemas.js';
import { validatorCode } from './validator-code.js';

/** The code of one module: of validators that call one another, `order` and `fault` by name, and a table of all. */
export function answerValidators(document: JsonRecord): Promise<string> {
  const schemas = flatSchemas(document);
  const shared = mapValues(schemas, (schema) => (isRecord(schema) ? linked(schemas, schema) : schema));
  const validated: Record<string, JsonValue> = { order: reference('Order'), fault: reference('Fault') };

  const entries = operationsIn(readDocument(document)).map(({ id, value: node }) => {
    const responses = recordAt(node, 'responses');
    const statuses = Object.keys(responses).flatMap((status) => {
      const response = followed(document, recordAt(responses, status));
      const schema = recordAt(response, 'content', 'application/json', 'schema');
      if (Object.keys(schema).length === 0) return [];
      const name = validatorName(schema) ?? `${id}${status}`;
      validated[name] = linked(schemas, schema);
      return [`${status}: ${name}`];
    });
    return `${id}: { ${statuses.join(', ')} }`;
  });
  const table = `const answerValidators = { ${entries.join(', ')} };`;
  return validatorCode({ validated, shared }, table, ['order', 'fault', 'answerValidators']);
}

const reference = (name: string): JsonRecord => ({ $ref: `#/components/schemas/${name}` });

/** `orderCollection` for what is an OrderCollection and nothing else. */
function validatorName(schema: JsonRecord): string | undefined {
  const name = Object.keys(schema).length === 1 ? schemaName(schema['$ref']) : undefined;
  return name === undefined ? undefined : name.charAt(0).toLowerCase() + name.slice(1);
}
