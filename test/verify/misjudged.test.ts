/** Servers that are stricter or freer than ours, and within their rights. */
import { expect, test } from 'vitest';
import { verify } from '../../src/verify/index.js';
import { createSandbox } from '../../src/sandbox/index.js';
import { server } from './support.js';

/** A sandbox that refuses orders whose line items have no quantity, as the later documents have it. */
function asksForQuantity(sent: (headers: Headers) => Headers = (headers) => headers): typeof fetch {
  const sandbox = createSandbox({ strict: false, seed: 1 });
  return async (input, init) => {
    const request = new Request(input, init);
    const text = request.method === 'GET' ? '' : await request.clone().text();
    const response = await sandbox.fetch(new Request(request, { headers: sent(request.headers) }));
    if (response.status >= 300 || !/lineItems/i.test(text) || /quantity/i.test(text)) return response;
    const refusal = { code: 2002, description: 'No quantity.', data: [], source: 'PartnerFD' };
    return Response.json(refusal, { status: 400, headers: response.headers });
  };
}

test('a server that asks for a quantity fails only in the cases that are about leaving it out', async () => {
  const report = await verify({ server, fetch: asksForQuantity() });
  expect(report.findings.flatMap(({ cases }) => cases)).toEqual([
    'createOrder accepts required members only',
    'updateOrder accepts purchaseAddOn: required members only',
  ]);
});

test('a server that asks for a quantity is found out when a repeat buys twice', async () => {
  const fresh = (headers: Headers): Headers => {
    const changed = new Headers(headers);
    if (headers.has('MS-RequestId')) changed.set('MS-RequestId', crypto.randomUUID());
    return changed;
  };
  const report = await verify({
    server,
    fetch: asksForQuantity(fresh),
    only: ['createOrder gives the same order for the same MS-RequestId'],
    skip: ['echoed_ids'],
  });
  expect(report.findings.map(({ check }) => check)).toEqual(['same_request_id_same_order']);
});

test('a path that the contract lacks may be answered as the server likes', async () => {
  const { fetch } = createSandbox({ strict: false, seed: 1 });
  for (const status of [200, 302, 404, 500]) {
    const free: typeof fetch = (input, init) =>
      new URL(new Request(input, init).url).pathname.includes('/no/such/')
        ? Promise.resolve(new Response('Hello.', { status }))
        : fetch(input, init);
    const report = await verify({ server, fetch: free, only: ['* a path below its own *'] });
    expect(report).toMatchObject({ passed: true, findings: [] });
  }
});

test('a promotion that vanishes is a warning, since no source shows an answer with one; another promotion is a finding', async () => {
  const changing = (change: (text: string) => string): typeof fetch => {
    const sandbox = createSandbox({ strict: false, seed: 1 });
    return async (input, init) => {
      const response = await sandbox.fetch(input, init);
      return new Response(change(await response.text()), response);
    };
  };
  const only = ['getOrder has every line item and every member that was bought'];
  const lost = changing((text) => text.replaceAll(/"promotionId":"[^"]*",?/g, ''));
  expect(await verify({ server, fetch: lost, only })).toMatchObject({
    passed: true,
    findings: [],
    warnings: [{ check: 'order_kept', received: expect.stringContaining('promotionId (missing)') as string }],
  });
  const other = changing((text) => text.replaceAll(/("promotionId":")[^"]*/g, '$1another'));
  expect(await verify({ server, fetch: other, only })).toMatchObject({
    passed: false,
    findings: [{ check: 'order_kept', received: expect.stringContaining('promotionId "another"') as string }],
  });
});
