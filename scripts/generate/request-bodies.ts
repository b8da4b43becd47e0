/** What may be sent, as schemas with nothing but what decides validity. */
import { readDocument, type DocumentReader } from '../../src/openapi/document.js';
import { isRecord, recordAt, type JsonRecord } from '../../src/openapi/json.js';
import { operationsIn, type Operation } from '../../src/openapi/operation.js';
import { expand } from './expand.js';
import { flatSchemas } from './flat-schemas.js';
import { schemaName } from './schemas.js';
import { modelOf, usesOf } from './uses.js';

/** The bodies of all requests, and the parts of forms that are JSON, by the names of their schemas. */
export function requestBodies(document: JsonRecord): Readonly<Record<string, JsonRecord>> {
  const schemas = flatSchemas(document);
  const reader = readDocument(document);
  const operations = operationsIn(reader);
  const models = operations.flatMap(usesOf).flatMap((use) => modelOf(use) ?? []);
  const parts = operations.flatMap((operation) => partsOf(reader, operation));
  return Object.fromEntries(
    [...models, ...parts].map((model) => [model, expand(schemas, recordAt(schemas, model))]),
  );
}

function partsOf({ find }: DocumentReader, operation: Operation): string[] {
  const form = find(operation, 'requestBody', 'content', 'multipart/form-data', 'schema', 'properties');
  return Object.values(form?.value ?? {}).flatMap((part) =>
    isRecord(part) ? (schemaName(part['$ref']) ?? []) : [],
  );
}

/** `orderRequest` of `OrderRequest`. */
export const lowerCamel = (model: string): string => model.charAt(0).toLowerCase() + model.slice(1);

/** `order-request` of `OrderRequest`. */
export const kebab = (model: string): string =>
  lowerCamel(model).replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
