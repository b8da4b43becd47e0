/** One client in a process of its own: places the orders that it is asked for, and says how long that took. */
import { answer, heapUsed } from '../child.js';
import { answerHeaders, created, customerId, order, token } from '../documented.js';
import { isRecord as isObject } from '../../../src/shared/is-record.js';
import type { JsonRecord as JsonObject } from '../../../src/openapi/json.js';

const [module = '', baseUrl = ''] = process.argv.slice(2);

let body = '';
if (baseUrl === '') {
  // Before the client is loaded: some keep the `fetch` that they find.
  globalThis.fetch = () => Promise.resolve(new Response(body, { status: 201, headers: answerHeaders }));
}
Object.assign(globalThis, {
  baseUrl: baseUrl || 'https://api.partnercenter.microsoft.com',
  token,
  customerId,
});

const program: unknown = await import(module);
if (!isProgram(program)) throw new Error('The program has no `place`');
const { place } = program;

/** Milliseconds for so many calls, so many of them at a time. */
async function measure(calls: number, concurrency: number, lines: number): Promise<number> {
  const sent = order(lines);
  const expected = created(lines)['id'];
  body = JSON.stringify(created(lines));
  let left = calls;
  const one = async (): Promise<void> => {
    while (left-- > 0) {
      const answered = await place(sent);
      if (!isObject(answered) || answered['id'] !== expected) throw new Error('It returned another order');
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: concurrency }, one));
  return performance.now() - started;
}

answer((question) => {
  const { calls, concurrency = 1, lines = 1, heap = false } = isObject(question) ? question : {};
  return heap === true ? heapUsed() : measure(Number(calls), Number(concurrency), Number(lines));
});

interface Program {
  readonly place: (order: JsonObject) => Promise<unknown>;
}

function isProgram(value: unknown): value is Program {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, 'place') === 'function';
}
