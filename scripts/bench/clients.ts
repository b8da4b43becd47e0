/**
 * The clients that are compared, each with the program that its documentation would have one write: one order placed.
 * The same program is called, bundled and type-checked. `baseUrl`, `token` and `customerId` are there as globals.
 */
import manifest from '../../package.json' with { type: 'json' };
import * as generators from './generators.js';
import type { Tool } from './prepare.js';
import { versions } from './versions.js';

export interface Client extends Tool {
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
  packages: [],
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

/** @param tarball the package as npm would publish it */
export const ours = (tarball: string): Client => ({
  name: '**partner-center-orders**',
  packages: [tarball],
  setup: `
import { PartnerCenter } from 'partner-center-orders';
const partnerCenter = new PartnerCenter({ credential: token, baseUrl });
const { orders } = partnerCenter.customers.byId(customerId);`,
  call: (order) => `await orders.create(${order})`,
});

/** @param tarball the package as npm would publish it */
export const oursTyped = (tarball: string): Client => ({
  name: '**partner-center-orders/fetch**',
  packages: [tarball],
  setup: `
import { PartnerCenter } from 'partner-center-orders';
import { createFetchClient } from 'partner-center-orders/fetch';
const client = createFetchClient(new PartnerCenter({ credential: token, baseUrl }));`,
  call: (order) =>
    `(await client.POST('/v1/customers/{customerId}/orders', { params: { path: { customerId } }, body: ${order} })).data`,
});

/** @param tarball the package as npm would publish it */
export const oursOverUndici = (tarball: string): Client => ({
  name: `**partner-center-orders/undici**, undici ${manifest.devDependencies.undici}`,
  packages: [tarball, `undici@${manifest.devDependencies.undici}`],
  setup: `
import { PartnerCenter } from 'partner-center-orders';
import { undiciFetch } from 'partner-center-orders/undici';
const options = { credential: token, baseUrl, fetch: undiciFetch() };
const ordersOf = (given: typeof options) => new PartnerCenter(given).customers.byId(customerId).orders;
let orders = ordersOf(options);`,
  useFetch: `orders = ordersOf({ ...options, fetch });`,
  call: (order) => `await orders.create(${order})`,
});

export const peers: readonly Client[] = [
  {
    name: `openapi-fetch ${versions.openapiFetch}`,
    packages: [`openapi-fetch@${versions.openapiFetch}`],
    generate: generators.openapiTypescript,
    setup: `
import createClient from 'openapi-fetch';
import type { paths } from './types.js';
const client = createClient<paths>({ baseUrl, headers: { Authorization: \`Bearer \${token}\` } });`,
    call: (order) =>
      `(await client.POST('/v1/customers/{customerId}/orders', { params: { path: { customerId } }, body: ${order} })).data`,
  },
  {
    name: `hey-api ${versions.heyApi}, client-fetch`,
    packages: [`@hey-api/openapi-ts@${versions.heyApi}`, `typescript@${manifest.devDependencies.typescript}`],
    generate: generators.heyApi,
    setup: `
import { client } from './generated/client.gen';
import { createOrder } from './generated/sdk.gen';
client.setConfig({ baseUrl, auth: token });`,
    call: (order) => `(await createOrder({ path: { customerId }, body: ${order} })).data`,
  },
  {
    name: `orval ${versions.orval}, fetch`,
    packages: [`orval@${versions.orval}`],
    generate: generators.orval,
    setup: `
import { createOrder, type createOrderResponse } from './generated';
const options = { headers: { Authorization: \`Bearer \${token}\` } };
function created(answer: createOrderResponse) {
  if (answer.status !== 201) throw new Error(\`The service answered \${answer.status}\`);
  return answer.data;
}`,
    call: (order) => `created(await createOrder(customerId, ${order}, options))`,
  },
  {
    name: `redocly generate-client ${manifest.devDependencies['@redocly/cli']}`,
    packages: [],
    generate: generators.redocly,
    setup: `
import { configure, createOrder } from './generated.js';
configure({ serverUrl: baseUrl, auth: { bearer: token } });`,
    call: (order) => `await createOrder({ path: { customerId }, body: ${order} })`,
  },
  {
    name: `axios ${versions.axios}`,
    packages: [`axios@${versions.axios}`],
    setup: `${handwritten}
import axios from 'axios';
const client = axios.create({ baseURL: baseUrl, headers: { Authorization: \`Bearer \${token}\` } });`,
    useFetch: `client.defaults.adapter = 'fetch';`,
    call: (order) =>
      `(await client.post<Order>(\`/v1/customers/\${customerId}/orders\`, ${order} satisfies Order)).data`,
  },
  {
    name: `openapi-client-axios ${versions.openapiClientAxios}`,
    packages: [
      `openapi-client-axios@${versions.openapiClientAxios}`,
      `axios@${versions.axios}`,
      `openapi-client-axios-typegen@${versions.openapiClientAxiosTypegen}`,
    ],
    generate: generators.openapiClientAxios,
    setup: `
import { OpenAPIClientAxios } from 'openapi-client-axios';
import type { Client } from './generated.js';
import definition from './definition.js';
const api = new OpenAPIClientAxios({
  definition,
  axiosConfigDefaults: { baseURL: baseUrl, headers: { Authorization: \`Bearer \${token}\` } },
});
const client = await api.getClient<Client>();
type Order = NonNullable<Parameters<Client['createOrder']>[1]>;`,
    useFetch: `client.defaults.adapter = 'fetch';`,
    // Its types want the read-only members in a request as well.
    call: (order) => `(await client.createOrder(customerId, ${order} as unknown as Order)).data`,
  },
  {
    // It fixes the address, and gets its token by itself; here it is told both.
    name: `@pliancy/microsoft-partnercenter ${versions.pliancy}`,
    packages: [`@pliancy/microsoft-partnercenter@${versions.pliancy}`],
    setup: `
import { MicrosoftPartnerCenter } from '@pliancy/microsoft-partnercenter';
const partnerCenter = new MicrosoftPartnerCenter({
  partnerDomain: 'example.onmicrosoft.com',
  authentication: { clientId: 'id', clientSecret: 'secret' },
});
const agent = Reflect.get(partnerCenter, 'httpAgent');
agent.defaults.baseURL = \`\${baseUrl}/v1/\`;
Reflect.set(Reflect.get(partnerCenter, 'tokenManager'), 'accessToken', token);`,
    useFetch: `agent.defaults.adapter = 'fetch';`,
    call: (order) =>
      `await (({ lineItems }) => partnerCenter.createOrder(customerId, 'monthly', lineItems))(${order})`,
  },
];
