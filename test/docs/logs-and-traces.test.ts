/** The tracing of docs/logs-and-traces.md, with OpenTelemetry's SDK for Node. */
import path from 'node:path';
import { context, SpanStatusCode, trace } from '@opentelemetry/api';
import { InMemorySpanExporter, NodeTracerProvider, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-node';
import { expect, onTestFinished, test } from 'vitest';
import { root } from '../../scripts/docs/paths.js';
import { readContract } from '../../scripts/generate/outputs.js';
import { requestIdFrom, type PartnerCenter } from '../../src/index.js';
import { createSandbox, type FaultScript } from '../../src/sandbox/index.js';
import { isRecord, recordAt } from '../../src/openapi/json.js';
import { runModule, variables } from './support/environment.js';
import { writeModules } from './support/guide-modules.js';

interface Tracing {
  readonly partnerCenter: PartnerCenter;
  readonly traced: <T>(name: string, call: () => Promise<T>) => Promise<T>;
  readonly templateOf: (url: string) => string;
}

const isTracing = (module: unknown): module is Tracing =>
  isRecord(module) && ['partnerCenter', 'traced', 'templateOf'].every((name) => name in module);

const contract = await readContract(root);
const env = variables(contract);
/** The guide's module, with an SDK that keeps the spans. */
async function start() {
  const exporter = new InMemorySpanExporter();
  const provider = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  provider.register();
  onTestFinished(async () => {
    await provider.shutdown();
    trace.disable();
    context.disable();
  });
  const file = path.join(await writeModules('logs-and-traces.md'), 'block-2.ts');
  const sandbox = createSandbox({ seed: 1 });
  await runModule(() => import(/* @vite-ignore */ file), env, sandbox);
  const tracing: unknown = await import(/* @vite-ignore */ file);
  if (!isTracing(tracing)) throw new Error('The block no longer exports what the tests call.');
  return { exporter, tracing };
}

/** Runs the work with a sandbox behind the global `fetch`. */
async function onSandbox(work: () => Promise<unknown>, faults?: FaultScript): Promise<void> {
  const sandbox = createSandbox({ seed: 1, ...(faults !== undefined && { faults }) });
  await runModule(work, env, sandbox);
}

const mail = (quantity: number) => ({
  billingCycle: 'monthly',
  lineItems: [
    {
      offerId: 'CFQ7TTC0LH18:0001:CFQ7TTC0K971',
      friendlyName: 'Mail of Jane Doe',
      quantity,
      termDuration: 'P1Y',
    },
  ],
});

test('a call is one span, with the ids, the status and the outcome, and without token and customer', async () => {
  const { exporter } = await start();
  const [span, ...more] = exporter.getFinishedSpans();
  expect(more).toEqual([]);
  expect(span?.name).toBe('buy mail');
  const {
    'partner_center.request_id': requestId,
    'partner_center.correlation_id': correlationId,
    ...others
  } = span?.attributes ?? {};
  for (const id of [requestId, correlationId]) expect(id).toMatch(/^[\da-f-]{36}$/);
  expect(others).toEqual({
    'partner_center.operation': 'createOrder',
    'partner_center.attempts': 1,
    'partner_center.outcome': 'done',
    'http.request.method': 'POST',
    'http.response.status_code': 201,
    'url.template': '/v1/customers/{id}/orders',
  });
});

test('attempts are events of their call’s span, and calls at a time have a span each', async () => {
  const { exporter, tracing } = await start();
  exporter.reset();
  const { orders } = tracing.partnerCenter.customers.byId(env['CUSTOMER_ID'] ?? '');
  const buy = (quantity: number) =>
    tracing.traced(`buy ${quantity}`, () =>
      orders.create(mail(quantity), { requestId: requestIdFrom(String(quantity)) }),
    );
  await onSandbox(
    () => Promise.all([buy(1), buy(2)]),
    ({ requestId, attempt }) => (requestId === requestIdFrom('1') && attempt === 1 ? '503' : undefined),
  );
  const spans = exporter.getFinishedSpans();
  const seen = spans.map(({ name, attributes, events }) => [
    name,
    attributes['partner_center.attempts'],
    events.map((event) => [event.name, event.attributes?.['error.type']]),
  ]);
  expect(seen.sort()).toEqual([
    ['buy 1', 2, [['retry', 'ApiError']]],
    ['buy 2', 1, []],
  ]);
  expect(new Set(spans.map(({ attributes }) => attributes['partner_center.request_id'])).size).toBe(2);
});

test('a refusal says so with its code, and shows nothing of the order', async () => {
  const { exporter, tracing } = await start();
  exporter.reset();
  const { orders } = tracing.partnerCenter.customers.byId(env['CUSTOMER_ID'] ?? '');
  await onSandbox(() =>
    expect(tracing.traced('too many', () => orders.create(mail(301)))).rejects.toThrow('2002'),
  );
  await onSandbox(() =>
    expect(tracing.traced('none', () => orders.create(mail(0)))).rejects.toThrow('not sent'),
  );
  const [refused, unsent] = exporter.getFinishedSpans();
  expect(refused?.status).toEqual({ code: SpanStatusCode.ERROR });
  expect(refused?.attributes).toMatchObject({
    'partner_center.outcome': 'rejected',
    'partner_center.error_code': '2002',
    'error.type': 'ApiError',
    'http.response.status_code': 400,
  });
  expect(unsent?.attributes).toMatchObject({
    'partner_center.outcome': 'not-sent',
    'error.type': 'InvalidOrderError',
    'partner_center.attempts': 0,
  });
  const shown = JSON.stringify([refused, unsent].map((span) => [span?.name, span?.attributes, span?.events]));
  for (const secret of ['Jane Doe', env['CUSTOMER_ID'] ?? '', 'a-token']) expect(shown).not.toContain(secret);
});

test('every address of the contract has the template that the contract has for it', async () => {
  const { tracing } = await start();
  for (const template of Object.keys(recordAt(contract, 'paths'))) {
    const address = `https://service.example${template.replaceAll(/\{\w+\}/g, 'abc')}?filter=Fabrikam`;
    expect(tracing.templateOf(address)).toBe(template.replaceAll(/\{\w+\}/g, '{id}'));
  }
});
