/** A server that no one here wrote: Prism's mock of this contract. docs/verify.md says why it is found to be what it is. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ordersOnly } from './support.js';
import { verify, type Report } from '../../src/verify/index.js';

let prism: ChildProcess;
let report: Report;

beforeAll(async () => {
  const port = await freePort();
  prism = spawn('node_modules/.bin/prism', ['mock', 'openapi.yaml', '--port', String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    prism.stdout?.on('data', (text: Buffer) => {
      if (text.includes('Prism is listening')) resolve();
    });
    prism.on('exit', (code) => reject(new Error(`Prism ended with ${String(code)} before it listened.`)));
  });
  // Its other operations add nothing but repeats. On a busy machine its first answer takes long.
  report = await verify({ server: `http://127.0.0.1:${port}`, only: ordersOnly, timeout: 120_000 });
}, 300_000);

afterAll(() => {
  prism.kill();
});

const found = (check: string) => report.findings.filter((finding) => finding.check === check);

test('Prism answers its example whatever is ordered, so each rule about the order is broken', () => {
  const checks = new Set(report.findings.map(({ check }) => check));
  for (const check of [
    'line_items_kept',
    'offer_kept',
    'quantity_kept',
    'order_kept',
    'partner_on_record_kept',
  ]) {
    expect(checks).toContain(check);
  }
  for (const check of ['order_ids_differ', 'self_link_names_order', 'echoed_ids'])
    expect(checks).toContain(check);
});

test('Prism refuses PascalCase and nulls in the same words, since the schema knows neither', () => {
  const [finding, ...others] = found('positive_data_acceptance');
  expect(others).toEqual([]);
  expect(finding?.cases).toEqual(
    expect.arrayContaining([
      'createOrder accepts the example newCommerce in PascalCase',
      'createOrder accepts the example newCommerce with null for what is not set',
    ]),
  );
  expect(finding?.also.map(({ contract }) => contract)).toContain('null is treated as absent.');
});

test('Prism refuses what the schema refuses, so that it takes only what is wrong for a reason that no schema can say', () => {
  expect(found('negative_data_rejection').flatMap(({ cases }) => cases)).toEqual([
    'createOrder refuses line item numbers twice the same',
    'createOrder refuses line item numbers with a gap',
    'createOrder refuses line item numbers that begin with 1',
    'createOrder refuses line item numbers of a single item that is not 0',
    'createOrder refuses a referenceCustomerId that is not the customer of the path',
    'createOrder refuses the status none',
  ]);
});

test('Prism asks for a token, and keeps to the documented statuses and media types', () => {
  const checks = new Set(report.findings.map(({ check }) => check));
  for (const check of [
    'ignored_auth',
    'not_a_server_error',
    'status_code_conformance',
    'content_type_conformance',
  ]) {
    expect(checks).not.toContain(check);
  }
});

test('Prism answers 405 without Allow', () => {
  expect(found('unsupported_method').length).toBeGreaterThan(0);
  expect(found('unsupported_method')[0]?.received).toMatch(/^405 /);
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
