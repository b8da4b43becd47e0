/** Tools that make clients: how each generates, and how its users place an order with it. */
import type { Project } from './support/project.js';

export interface Client {
  readonly name: string;
  readonly generate: (project: Project) => Promise<unknown>;
  readonly setup: string;
  /** An expression for the order that was created. */
  readonly call: (order: string) => string;
}

const GIVEN = `
const { BASE_URL: baseUrl = '', CUSTOMER_ID: customerId = '' } = process.env;
const headers = { Authorization: 'Bearer token' };`;

export const clients: readonly Client[] = [
  {
    name: 'hey-api',
    generate: ({ tool }) =>
      tool(
        'openapi-ts',
        '-i',
        'openapi.json',
        '-o',
        'api',
        '-p',
        '@hey-api/typescript',
        '@hey-api/sdk',
        '@hey-api/client-fetch',
      ),
    setup: `
import { client } from './api/client.gen';
import { createOrder } from './api/sdk.gen';
${GIVEN}
client.setConfig({ baseUrl, headers, throwOnError: true });`,
    call: (order) => `(await createOrder({ path: { customerId }, body: ${order} })).data`,
  },
  {
    name: 'orval',
    generate: async ({ write, node }) => {
      await write(
        'generate.ts',
        `import { generate } from 'orval';
await generate({ input: 'openapi.json', output: { target: 'api.ts', client: 'fetch', baseUrl: '\${process.env.BASE_URL}' } });`,
      );
      await node('generate.ts');
    },
    setup: `import { createOrder } from './api';${GIVEN}`,
    call: (order) => `(await createOrder(customerId, ${order}, { headers })).data`,
  },
  {
    name: 'kubb',
    generate: async ({ write, node }) => {
      await write(
        'generate.ts',
        `import { build } from '@kubb/core';
import { pluginClient } from '@kubb/plugin-client';
import { pluginOas } from '@kubb/plugin-oas';
import { pluginTs } from '@kubb/plugin-ts';
const plugins = [pluginOas({ generators: [] }), pluginTs(), pluginClient({ client: 'fetch' })];
const { error } = await build({ config: { root: '.', input: { path: 'openapi.json' }, output: { path: 'api', extension: { '.ts': '.js' } }, plugins } });
if (error) throw error;`,
      );
      await node('generate.ts');
    },
    // It doesn't say by itself that it sends JSON.
    setup: `import { createOrder } from './api';${GIVEN}
const config = { baseURL: baseUrl, headers: { ...headers, 'Content-Type': 'application/json' } };`,
    call: (order) => `await createOrder(customerId, ${order}, undefined, config)`,
  },
  {
    name: 'oazapfts',
    generate: ({ tool }) => tool('oazapfts', 'openapi.json', 'api.ts'),
    setup: `import { createOrder, defaults } from './api';${GIVEN}
Object.assign(defaults, { baseUrl, headers });`,
    call: (order) => `(await createOrder(customerId, ${order})).data`,
  },
  {
    name: 'swagger-typescript-api',
    generate: ({ tool }) =>
      tool('swagger-typescript-api', 'generate', '-p', 'openapi.json', '-o', '.', '-n', 'api.ts'),
    setup: `import { Api } from './api';${GIVEN}
const api = new Api({ baseUrl, baseApiParams: { headers, format: 'json' } });`,
    call: (order) => `(await api.v1.createOrder(customerId, ${order})).data`,
  },
  {
    name: 'openapi-zod-client',
    generate: ({ tool }) => tool('openapi-zod-client', 'openapi.json', '-o', 'api.ts'),
    setup: `import { createApiClient } from './api';${GIVEN}
const api = createApiClient(baseUrl, { axiosConfig: { headers } });`,
    call: (order) => `await api.createOrder(${order}, { params: { customerId } })`,
  },
  {
    name: 'ng-openapi-gen',
    generate: ({ tool }) => tool('ng-openapi-gen', '--input', 'openapi.json', '--output', 'api'),
    // Outside of Angular, what sends is written by hand.
    setup: `import '@angular/compiler';
import { HttpClient, HttpResponse, type HttpHandler, type HttpRequest } from '@angular/common/http';
import { firstValueFrom, from } from 'rxjs';
import { createOrder } from './api/fn/orders/create-order';
${GIVEN}
const handler: HttpHandler = {
  handle: ({ method, urlWithParams, body }: HttpRequest<unknown>) =>
    from(
      fetch(urlWithParams, {
        method,
        headers: { ...headers, 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      }).then(async (answer) => new HttpResponse({ status: answer.status, body: await answer.json() })),
    ),
};
const http = new HttpClient(handler);`,
    call: (order) =>
      `(await firstValueFrom(createOrder(http, baseUrl, { customerId, body: ${order} }))).body`,
  },
];
