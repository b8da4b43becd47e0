/** The tools that this project has anyway, on the contract as it is published; Prism's test is among those of the contract. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { text } from '../../scripts/docs/values.js';
import { formats } from '../../scripts/generate/formats.js';
import { isRecord, recordAt, type JsonRecord } from '../../src/openapi/json.js';
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
  const bodies: [string, string, JsonRecord][] = [
    [
      'OrderRequest',
      '/v1/customers/{customerId}/orders',
      recordAt(contract, 'paths', '/v1/customers/{customerId}/orders', 'post'),
    ],
    [
      'AddOnRequest',
      '…/orders/{orderId}',
      recordAt(contract, 'paths', '/v1/customers/{customerId}/orders/{orderId}', 'patch'),
    ],
  ];

  test.each(bodies)('takes every example of %s', (schema, _path, operation) => {
    const examples = recordAt(operation, 'requestBody', 'content', 'application/json', 'examples');
    const names = Object.values(examples).map((example) =>
      isRecord(example) ? text(example['$ref']).replace(/.*\//, '') : '',
    );
    expect(names.length).toBeGreaterThan(0);
    const check = ajv.compile({ $ref: `contract#/components/schemas/${schema}` });
    for (const name of names) {
      const body = recordAt(contract, 'components', 'examples', name)['value'];
      expect([name, check(body), check.errors]).toEqual([name, true, null]);
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
