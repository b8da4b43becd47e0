import { readFile } from 'node:fs/promises';
import { parseDocument } from 'yaml';
import { beforeAll, describe, expect, test } from 'vitest';
import { toHar, toJUnit, toMarkdown, toText, verify, type Report } from '../../src/verify/index.js';
import { server, verifyBroken, verifySandbox, ordersOnly } from './support.js';

let kept: Report;
let report: Report;
let hostile: Report;

beforeAll(async () => {
  kept = await verifySandbox();
  report = await verifyBroken('a quantity as text');
  const nasty = '\u001b[2J</script>]]>&<b>"\'|`\u0000\u0007\ud800 ```\n# heading\u202e';
  hostile = await verify({
    server,
    fetch: () =>
      Promise.resolve(new Response(nasty, { status: 201, headers: { 'Content-Type': 'text/<html>|' } })),
    only: ['createOrder accepts the example licence'],
  });
});

test('a finding says operation, case, contract with pointer and source, answer, severity, and how to repeat it', () => {
  expect(report.findings).toHaveLength(1);
  expect(report.findings[0]).toMatchObject({
    check: 'response_schema_conformance',
    severity: 'high',
    operationId: 'createOrder',
    contract: 'quantity is an integer.',
    pointer: 'openapi.yaml#/components/schemas/OrderLineItemBase/properties/quantity/type',
    received: '/lineItems/0/quantity must be a whole number, not "5".',
  });
  const [finding] = report.findings;
  expect(finding?.sources).toContain('azure-csp/create-an-order');
  expect(finding?.cases.length).toBeGreaterThan(50);
  expect(finding?.curl).toMatch(
    /^curl -i -X POST 'http:\/\/127\.0\.0\.1:4010\/v1\/customers\/.* --data-binary '\{/,
  );
});

test('a pointer leads to the place in openapi.yaml', async () => {
  const document = parseDocument(await readFile('openapi.yaml', 'utf8'));
  const keys = report.findings[0]?.pointer.split('/').slice(1) ?? [];
  expect(document.getIn(keys)).toBe('integer');
});

test('a curl line does what it says, whatever is in the body', async () => {
  const { execFile } = await import('node:child_process');
  const { promisify } = await import('node:util');
  const odd = await verifyBroken('202 for a created order', {
    only: ['createOrder accepts lineItems[].friendlyName: Unicode'],
  });
  const [finding] = odd.findings;
  const command = (finding?.curl ?? '').replace(/^curl/, "printf '%s\\0'");
  const { stdout } = await promisify(execFile)('sh', ['-c', command], { env: { TOKEN: 'abc' } });
  const sent = odd.cases[0]?.exchanges[0]?.request;
  expect(stdout.split('\0')).toEqual(
    expect.arrayContaining([sent?.body, sent?.url, 'Authorization: Bearer abc']),
  );
});

test('the text has every finding, and the verdict last', () => {
  const text = toText(report);
  expect(text).toContain('1. response_schema_conformance (high) in createOrder');
  expect(text).toContain(
    'openapi.yaml#/components/schemas/OrderLineItemBase/properties/quantity/type (azure-csp',
  );
  expect(text.trim().split('\n').at(-2)).toMatch(
    /^The contract is broken: one cause, in \d+ of \d+ cases\.$/,
  );
  expect(toText(kept)).toMatch(
    /^The contract is kept: \d+ cases, of which \d+ could not be tested\.\nPartner Center orders .* requests in [\d.]+ s\.\n$/m,
  );
});

describe('JUnit XML', () => {
  test('has one test case for each case, and the findings as failures', () => {
    const xml = toJUnit(report);
    expect(xml.match(/<testcase /g)).toHaveLength(report.cases.length);
    const failed = report.cases.filter(({ outcome }) => outcome === 'failed').length;
    expect(xml.match(/<failure type="response_schema_conformance"/g)).toHaveLength(failed);
    expect(xml).toContain(`tests="${report.cases.length}" failures="${failed}"`);
    expect(toJUnit(kept)).not.toContain('<failure');
  });

  test('is well-formed, whatever a server sends', () => {
    const xml = toJUnit(hostile);
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
    expect(xml.replaceAll(/<\/?[a-z][^<>]*>|<\?xml[^<>]*\?>/g, '')).not.toMatch(/[<>]/);
    expect(xml.replaceAll(/&(amp|lt|gt|quot);/g, '')).not.toContain('&');
    expect(Buffer.from(xml).toString()).toBe(xml);
  });
});

test('HAR has every exchange, with the token as $TOKEN', () => {
  const har: unknown = JSON.parse(toHar(report));
  expect(har).toMatchObject({ log: { version: '1.2', creator: { name: 'partner-center-orders verify' } } });
  const { entries } = (har as { log: { entries: { request: object; response: object }[] } }).log;
  expect(entries).toHaveLength(report.requests);
  expect(entries[0]).toMatchObject({
    request: {
      method: 'POST',
      headers: HEADERS,
    },
    response: { status: 201, content: { mimeType: 'application/json; charset=utf-8' } },
  });
});

test('Markdown has the verdict, the counts and a table, and no markup of the server', () => {
  expect(toMarkdown(kept)).toMatch(
    /^## ✅ The contract is kept: \d+ cases, of which \d+ could not be tested\.$/m,
  );
  expect(toMarkdown(report)).toContain(
    '| high | `response_schema_conformance` | quantity is an integer.<br>`openapi.yaml#/comp',
  );
  const text = toMarkdown(hostile);
  expect(text).not.toContain('</script>');
  expect(text).not.toMatch(/^# heading/m);
});

test('no report lets a server move the cursor', () => {
  for (const text of [toText(hostile), toMarkdown(hostile), toJUnit(hostile)]) {
    expect(text).not.toContain('\u001b');
    expect(text).not.toContain('\u202e');
  }
});

const HEADERS: unknown = expect.arrayContaining([{ name: 'Authorization', value: 'Bearer $TOKEN' }]);

test('a server that refuses everything has one finding, not one for each case', async () => {
  const refuses: typeof fetch = () =>
    Promise.resolve(
      Response.json(
        { code: 3000, description: 'No.' },
        { status: 400, headers: { 'MS-RequestId': GUID, 'MS-CorrelationId': GUID } },
      ),
    );
  const all = await verify({
    server,
    fetch: refuses,
    only: ordersOnly,
    skip: ['echoed_ids', 'documented_error_code'],
  });
  expect(all.findings.map(({ check }) => check)).toEqual(['positive_data_acceptance', 'unsupported_method']);
  expect(all.findings[0]?.cases.length).toBeGreaterThan(80);
  expect(all.findings[0]?.hides.length).toBeGreaterThan(80);
  expect(all.operations).toContainEqual(expect.objectContaining({ operationId: 'getOrder', cases: 0 }));
  expect(toText(all)).toMatch(/^ {3}hides {5}\d+ cases that could test nothing: createOrder /m);
});

const GUID = '57870501-203b-468e-8a63-078a3826d8ec';
