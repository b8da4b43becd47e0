/**
 * The clients that are compared, each with the program that its documentation would have one write: one order placed.
 * The same program is called, bundled and type-checked. `baseUrl`, `token` and `customerId` are there as globals.
 */
import path from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { root } from '../package/packed.js';
import { peers } from './peers.js';

export interface Client {
  readonly name: string;
  /** The command that makes what the program imports, from openapi.json. */
  readonly generate?: readonly string[];
  readonly setup: string;
  /** Makes it send through `fetch`, where it would not, so that its calls can be answered by a stub. */
  readonly useFetch?: string;
  /** An expression for the created order. */
  readonly call: (order: string) => string;
}

/** What someone without a contract writes down of an order. */
const handwritten = `
interface LineItem { lineItemNumber: number; offerId: string; quantity: number; friendlyName?: string; subscriptionId?: string }
interface Order { id?: string; billingCycle?: string; lineItems: LineItem[] }
`;

/** What the others are compared with. */
export const bare: Client = {
  name: '`fetch` by hand',
  setup: `${handwritten}
async function createOrder(order: Order): Promise<Order> {
  const response = await fetch(\`\${baseUrl}/v1/customers/\${customerId}/orders\`, {
    method: 'POST',
    headers: { Authorization: \`Bearer \${token}\`, Accept: 'application/json', 'Content-Type': 'application/json' },
    body: JSON.stringify(order),
  });
  if (!response.ok) throw new Error(\`The service answered \${response.status}\`);
  return response.json();
}`,
  call: (order) => `await createOrder(${order})`,
};

export const ours: Client = {
  name: '**partner-center-orders**',
  setup: `
import { PartnerCenter } from 'partner-center-orders';
const partnerCenter = new PartnerCenter({ credential: token, baseUrl });
const { orders } = partnerCenter.customers.byId(customerId);`,
  call: (order) => `await orders.create(${order})`,
};

const oursTyped: Client = {
  name: '**partner-center-orders/fetch**',
  setup: `
import { PartnerCenter } from 'partner-center-orders';
import { createFetchClient } from 'partner-center-orders/fetch';
const client = createFetchClient(new PartnerCenter({ credential: token, baseUrl }));`,
  call: (order) =>
    `(await client.POST('/v1/customers/{customerId}/orders', { params: { path: { customerId } }, body: ${order} })).data`,
};

export const oursOverUndici: Client = {
  name: `**partner-center-orders/undici**, undici ${peers.undici}`,
  setup: `
import { PartnerCenter } from 'partner-center-orders';
import { undiciFetch } from 'partner-center-orders/undici';
const options = { credential: token, baseUrl, fetch: undiciFetch() };
const ordersOf = (given: typeof options) => new PartnerCenter(given).customers.byId(customerId).orders;
let orders = ordersOf(options);`,
  useFetch: `orders = ordersOf({ ...options, fetch });`,
  call: (order) => `await orders.create(${order})`,
};

export const clients: readonly Client[] = [
  bare,
  ours,
  oursTyped,
  {
    name: `openapi-fetch ${peers['openapi-fetch']}`,
    setup: `
import createClient from 'openapi-fetch';
import type { paths } from './types.js';
const client = createClient<paths>({ baseUrl, headers: { Authorization: \`Bearer \${token}\` } });`,
    call: (order) =>
      `(await client.POST('/v1/customers/{customerId}/orders', { params: { path: { customerId } }, body: ${order} })).data`,
  },
  {
    name: `hey-api ${peers['@hey-api/openapi-ts']}, client-fetch`,
    generate: [
      ...['openapi-ts', '-i', 'openapi.json', '-o', 'heyApi'],
      ...['-p', '@hey-api/typescript', '@hey-api/sdk', '@hey-api/client-fetch'],
    ],
    setup: `
import { client } from './heyApi/client.gen';
import { createOrder } from './heyApi/sdk.gen';
client.setConfig({ baseUrl, auth: token });`,
    call: (order) => `(await createOrder({ path: { customerId }, body: ${order} })).data`,
  },
  {
    name: `orval ${peers.orval}, fetch`,
    // Its command line has no base URL; what is generated puts this one into a template literal.
    generate: [
      ...[process.execPath, '--input-type=module', '--eval'],
      `import { generate } from 'orval';
await generate({ input: 'openapi.json', output: { target: 'orval.ts', client: 'fetch', baseUrl: '\${baseUrl}' } });`,
    ],
    setup: `
import { createOrder, type createOrderResponse } from './orval';
const options = { headers: { Authorization: \`Bearer \${token}\` } };
function created(answer: createOrderResponse) {
  if (answer.status !== 201) throw new Error(\`The service answered \${answer.status}\`);
  return answer.data;
}`,
    call: (order) => `created(await createOrder(customerId, ${order}, options))`,
  },
  {
    name: `redocly generate-client ${manifest.devDependencies['@redocly/cli']}`,
    generate: [
      path.join(root, 'node_modules/.bin/redocly'),
      ...['generate-client', 'openapi.json', '-o', 'redocly.ts'],
    ],
    setup: `
import { configure, createOrder } from './redocly.js';
configure({ serverUrl: baseUrl, auth: { bearer: token } });`,
    call: (order) => `await createOrder({ path: { customerId }, body: ${order} })`,
  },
  {
    name: `axios ${peers.axios}`,
    setup: `${handwritten}
import axios from 'axios';
const client = axios.create({ baseURL: baseUrl, headers: { Authorization: \`Bearer \${token}\` } });`,
    useFetch: `client.defaults.adapter = 'fetch';`,
    call: (order) =>
      `(await client.post<Order>(\`/v1/customers/\${customerId}/orders\`, ${order} satisfies Order)).data`,
  },
];
