/** What may be sent, as schemas with nothing but what decides validity. */
import { readDocument } from '../../src/openapi/document.js';
import { recordAt, type JsonRecord } from '../../src/openapi/json.js';
import { operationsIn } from '../../src/openapi/operation.js';
import { expand } from './expand.js';
import { flatSchemas } from './flat-schemas.js';
import { modelOf, usesOf } from './uses.js';

/** The bodies of all requests, by the names of their schemas. */
export function requestBodies(document: JsonRecord): Readonly<Record<string, JsonRecord>> {
  const schemas = flatSchemas(document);
  const models = operationsIn(readDocument(document))
    .flatMap(usesOf)
    .flatMap((use) => modelOf(use) ?? []);
  return Object.fromEntries(models.map((model) => [model, expand(schemas, recordAt(schemas, model))]));
}

/** `orderRequest` of `OrderRequest`. */
export const lowerCamel = (model: string): string => model.charAt(0).toLowerCase() + model.slice(1);

/** `order-request` of `OrderRequest`. */
export const kebab = (model: string): string =>
  lowerCamel(model).replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
