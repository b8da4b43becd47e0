/**
 * Servers as people write them, and the whole report on each, as a person reads it. The bugs that were planted stand at the top of
 * the servers' files; what the report says of them stands in `mocks/*.txt`.
 */
import { expect, test } from 'vitest';
import { toText, verify, type Report, type VerifyOptions } from '../../src/verify/index.js';
import { expressMock, honoMock, nodeHttpMock } from './mocks/index.js';
import { serve, serveFetch, type Served } from './serve.js';

async function reportOn(starting: Promise<Served>, options: Partial<VerifyOptions> = {}): Promise<Report> {
  const { url, close } = await starting;
  // One case after the other, so that the same came before it in every run.
  return verify({ server: url, patience: 0, concurrency: 1, ...options }).finally(close);
}

/** Without what differs from run to run or with the number of cases, and without the ends of the commands. */
const asExpected = (report: Report): string =>
  toText(report)
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]+(?:…)?/gi, '<id>')
    .replaceAll(/[0-9a-f]{6,}…/gi, '<id>…')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z?/g, '<date>')
    .replaceAll(/127\.0\.0\.1:\d+/g, 'server')
    .replaceAll(/\d+ requests in [\d.]+ s\./g, '… requests in … s.')
    .replaceAll(/and \d+ more$/gm, 'and … more')
    .replaceAll(/\d+ of \d+ cases/g, '… of … cases')
    .replaceAll(/\d+ cases/g, '… cases')
    .replaceAll(/^( {3}repeat {4}.{0,80}).*$/gm, '$1')
    .replaceAll(/\\u000d/g, '');

const checksOf = ({ findings }: Report): string[] => findings.map(({ check }) => check);

test('a mock on plain node:http', async () => {
  const report = await reportOn(serve(nodeHttpMock()));
  expect(checksOf(report)).toEqual([
    'quantity_kept',
    'not_a_server_error',
    'requested_resource',
    'ignored_auth',
    'change_kept',
    'same_request_id_same_order',
    'operation_served',
    'negative_data_rejection',
    'response_schema_conformance',
    'response_headers_conformance',
  ]);
  await expect(asExpected(report)).toMatchFileSnapshot('mocks/node-http.txt');
});

test('a mock on Express', async () => {
  const report = await reportOn(serve(expressMock()), { operations: ['createOrder', 'getOrder'] });
  expect(report.findings.length).toBeLessThanOrEqual(10);
  await expect(asExpected(report)).toMatchFileSnapshot('mocks/express.txt');
});

test('a mock on Hono', async () => {
  const app = honoMock();
  const report = await reportOn(
    serveFetch(async (input, init) => app.fetch(new Request(input, init))),
    { operations: ['listOrders', 'createOrder', 'getOrder'] },
  );
  expect(report.findings.length).toBeLessThanOrEqual(10);
  await expect(asExpected(report)).toMatchFileSnapshot('mocks/hono.txt');
});
