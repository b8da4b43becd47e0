/** The tools that this project has anyway, on the contract as it is published; Prism's test is among those of the contract. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { text } from '../../scripts/docs/values.js';
import { formats } from '../../scripts/generate/formats.js';
import { followed } from '../../src/openapi/document.js';
import { isList, isRecord, recordAt } from '../../src/openapi/json.js';
import { contract } from './support/contract.js';
import { project, root, type Project } from './support/project.js';
import { placesBoth, program } from './support/purchases.js';

describe('openapi-typescript by its defaults, with openapi-fetch', () => {
  let made: Project;
  beforeEach(async () => {
    made = await project(root);
  });
  afterEach(() => made.remove());

  test(
    'makes types that compile strictly, and a client that places both orders',
    { timeout: 60_000 },
    async () => {
      await made.tool('openapi-typescript', 'openapi.json', '-o', 'types.ts');
      const setup = `import createClient from 'openapi-fetch';
import type { paths } from './types';
const { BASE_URL: baseUrl = '', CUSTOMER_ID: customerId = '' } = process.env;
const client = createClient<paths>({ baseUrl, headers: { Authorization: 'Bearer token' } });`;
      const path = `'/v1/customers/{customerId}/orders'`;
      const call = (order: string): string =>
        `(await client.POST(${path}, { params: { path: { customerId } }, body: ${order} })).data`;
      await placesBoth(made, program(setup, call));
    },
  );
});

describe('Ajv, which knows nothing of OpenAPI,', () => {
  const ajv = new Ajv2020({ strict: false, formats });
  ajv.addSchema(contract, 'contract');
  const orders = ['paths', '/v1/customers/{customerId}/orders', 'post'];
  const order = ['paths', '/v1/customers/{customerId}/orders/{orderId}', 'patch'];

  test.each([
    ['OrderRequest', orders],
    // One of the bodies of the operation has the schema of the example.
    ['the change of an order', order],
  ])('takes every example of %s', (_what, operation) => {
    const body = ['requestBody', 'content', 'application/json'];
    const examples = Object.values(recordAt(contract, ...operation, ...body, 'examples'));
    const { $ref, oneOf } = recordAt(contract, ...operation, ...body, 'schema');
    const schemas = isList(oneOf) ? oneOf.flatMap((each) => (isRecord(each) ? [each['$ref']] : [])) : [$ref];
    const checks = schemas.map((schema) => ajv.compile({ $ref: `contract${text(schema)}` }));
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      const { value } = followed(contract, isRecord(example) ? example : {});
      expect([value, checks.filter((check) => check(value)).length]).toEqual([value, 1]);
    }
  });

  test.each([
    ['no line items', {}],
    ['a quantity of 0', { lineItems: [{ lineItemNumber: 0, offerId: 'a', quantity: 0 }] }],
    [
      'an add-on',
      {
        lineItems: [
          { lineItemNumber: 0, offerId: 'a', parentSubscriptionId: '1DA3295E-C59A-476C-A7E7-D7E981FE79BE' },
        ],
      },
    ],
  ])('refuses an order with %s', (_what, order) => {
    expect(ajv.validate({ $ref: 'contract#/components/schemas/OrderRequest' }, order)).toBe(false);
  });
});
