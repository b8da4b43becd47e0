import { describe, expect, onTestFinished, test } from 'vitest';
import type { ApiPromise, Order } from '../../src/index.js';
import { created, failureOf, fault, fetchThat, licences, ok, ordersWith } from './world.js';

/** What nobody handled while the work was done, and a little after. */
async function unhandledIn(work: (promise: ApiPromise<Order>) => unknown) {
  const reported: unknown[] = [];
  const others = process.rawListeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection');
  onTestFinished(() => {
    process.removeAllListeners('unhandledRejection');
    for (const each of others)
      process.on('unhandledRejection', (...args) => void Reflect.apply(each, process, args));
  });
  process.on('unhandledRejection', (reason) => reported.push(reason));
  await work(ordersWith({ fetch: fetchThat(fault(400, 2093)).fetch }).create(licences));
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
  return reported;
}

const refused = expect.objectContaining({ name: 'ApiError', code: '2093' }) as unknown;

describe('a failure', () => {
  test.each<[string, (promise: ApiPromise<Order>) => unknown]>([
    ['the promise', () => undefined],
    ['the promise withResponse', (promise) => void promise.withResponse()],
    ['either of several promises', (promise) => [promise.withResponse(), promise.withResponse()].length],
    ['what comes of it', (promise) => void promise.withResponse().then((answer) => answer.data)],
  ])('is reported once, as that of any promise, when nobody awaits %s', async (_name, work) => {
    expect(await unhandledIn(work)).toEqual([refused]);
  });

  test.each<[string, (promise: ApiPromise<Order>) => Promise<unknown>]>([
    ['the promise', (promise) => failureOf(promise)],
    ['the promise withResponse', (promise) => failureOf(promise.withResponse())],
    [
      'the promise after withResponse was taken',
      (promise) => {
        void promise.withResponse();
        return failureOf(promise);
      },
    ],
    [
      'one of two that were taken',
      (promise) => {
        void promise.withResponse();
        return failureOf(promise.withResponse());
      },
    ],
    ['both', (promise) => Promise.all([failureOf(promise), failureOf(promise.withResponse())])],
    [
      'it by await',
      async (promise) => {
        const withResponse = promise.withResponse();
        try {
          await withResponse;
        } catch (error) {
          return error;
        }
        throw new Error('expected a failure');
      },
    ],
    ['it with others', (promise) => Promise.allSettled([promise.withResponse()])],
    [
      'it to the end',
      (promise) =>
        promise
          .withResponse()
          .finally(() => undefined)
          .catch(() => undefined),
    ],
  ])('is not reported when the caller awaits %s', async (_name, work) => {
    expect(await unhandledIn(work)).toEqual([]);
  });
});

test('withResponse gives a promise like any other', async () => {
  const promise = ordersWith({ fetch: fetchThat(ok()).fetch })
    .create(licences)
    .withResponse();
  expect(promise).toBeInstanceOf(Promise);
  const next = promise.then(({ data }) => data);
  expect(Object.getPrototypeOf(next)).toBe(Promise.prototype);
  expect(await next).toEqual(created);
  expect((await promise).response.status).toBe(201);
});
