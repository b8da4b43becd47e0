import { describe, expect, test } from 'vitest';
import { isPartnerCenterError, nextStep, type NewOrder, type PartnerCenterError } from '../../src/index.js';
import {
  failureOf,
  fault,
  fetchThat,
  hang,
  licences,
  networkError,
  ok,
  ordersWith,
  serve,
  text,
} from './world.js';

type Handler = Parameters<typeof fetchThat>[0];

async function failureAfter(answer: Handler, order: NewOrder = licences): Promise<PartnerCenterError> {
  const { fetch } = fetchThat(answer);
  const error = await failureOf(ordersWith({ fetch, maxRetries: 0, timeout: 50 }).create(order));
  if (!isPartnerCenterError(error)) throw error;
  return error;
}

const after = async (answer: Handler, isOpen?: boolean) => nextStep(await failureAfter(answer), { isOpen });

describe('the next step', () => {
  test.each<[string, Handler]>([
    ['that the order can’t be placed', fault(400, 2093)],
    ['that the customer can’t be sold to', fault(403, 20002)],
    ['that the quantity is too large', fault(403, '800067')],
  ])('after the service has said %s is to correct it, unless it was open', async (_name, answer) => {
    expect(await after(answer)).toEqual({ action: 'refused', isOpen: false, retryAfter: undefined });
    expect(await after(answer, false)).toMatchObject({ action: 'refused', isOpen: false });
    expect(await after(answer, true)).toEqual({ action: 'look', isOpen: true, retryAfter: undefined });
  });

  test.each<[string, Handler, boolean]>([
    ['a token that is refused', fault(401, 800001), false],
    ['a token without the MFA claim', fault(401, 900421), false],
    ['a page with 401', text(401, '<html>'), false],
    ['a caller who may not order', fault(403, 900308), false],
    ['an address that is not found', fault(404, 1000), false],
    ['a code that the contract doesn’t know', fault(400, 31337), false],
    ['a page of a firewall', text(403, '<html>'), true],
    ['a page that says it is not there', text(404, '<html>'), true],
    ['a gateway that writes JSON', () => Response.json({ message: 'Forbidden' }, { status: 403 }), true],
    ['a redirect that came back', text(302, '', { Location: '/login' }), true],
    ['a status that nobody lists', text(460, ''), true],
    ['nobody there', networkError('ECONNREFUSED'), false],
  ])('after %s is to stop', async (_name, answer, isOpen) => {
    expect(await after(answer)).toEqual({ action: 'stop', isOpen, retryAfter: undefined });
    expect(await after(answer, true)).toMatchObject({ action: 'stop', isOpen: true });
  });

  test.each<[string, Handler, boolean]>([
    ['a lost connection', networkError('ECONNRESET'), true],
    ['no answer in time', hang, true],
    ['a 500', fault(500, 800003), true],
    ['a 504', text(504, '<html>'), true],
    ['a gateway’s own 520', text(520, '<html>'), true],
    ['an order in progress', fault(409, 800060), true],
    ['an undefined error', fault(501, 0), true],
    ['a success that can’t be read', text(201, '<html>'), true],
  ])('after %s is to repeat', async (_name, answer, isOpen) => {
    expect(await after(answer)).toEqual({ action: 'repeat', isOpen, retryAfter: undefined });
  });

  test('after 429 and 503 is to repeat when the service says', async () => {
    expect(await after(text(429, '', { 'Retry-After': '7' }))).toEqual({
      action: 'repeat',
      isOpen: false,
      retryAfter: 7000,
    });
    expect(await after(fault(503, 1, { 'Retry-After': '9' }))).toEqual({
      action: 'repeat',
      isOpen: false,
      retryAfter: 9000,
    });
    expect(await after(fault(503, 1, { 'Retry-After': '9' }), true)).toMatchObject({
      action: 'repeat',
      isOpen: true,
    });
  });

  test('after an order that is not the one asked for is to look', async () => {
    expect(await after(ok({ id: 'x', lineItems: [] }))).toEqual({
      action: 'look',
      isOpen: true,
      retryAfter: undefined,
    });
  });

  test('after an unlisted 501 is to look', async () => {
    expect(await after(text(501, '<html>'))).toMatchObject({ action: 'look', isOpen: true });
  });

  test('after an order that can’t be right is to correct it, unless it was open', async () => {
    const error = await failureAfter(ok(), { lineItems: [] });
    expect(nextStep(error)).toEqual({ action: 'refused', isOpen: false, retryAfter: undefined });
    expect(nextStep(error, { isOpen: true })).toMatchObject({ action: 'look', isOpen: true });
  });

  test('after an abort, a credential without a token and an option that can’t be used is to stop', async () => {
    const { fetch } = fetchThat(ok());
    const failures = [
      ordersWith({ fetch }).create(licences, { signal: AbortSignal.abort() }),
      ordersWith({ fetch, credential: () => '' }).create(licences),
      ordersWith({ fetch }).create(licences, { requestId: 'x' }),
    ];
    for (const error of await Promise.all(failures.map(failureOf))) {
      if (!isPartnerCenterError(error)) throw error;
      expect(nextStep(error)).toMatchObject({ action: 'stop', isOpen: false });
    }
  });

  test('after a redirect over real HTTP is to stop, and the order is open', async () => {
    const baseUrl = await serve((_request, response) => response.writeHead(302, { Location: '/x' }).end());
    const error = await failureOf(ordersWith({ baseUrl }).create(licences));
    if (!isPartnerCenterError(error)) throw error;
    expect(nextStep(error)).toEqual({ action: 'stop', isOpen: true, retryAfter: undefined });
  });
});

test('an error tells when its call was first and last sent', async () => {
  const { fetch } = fetchThat(fault(500, 800003));
  const before = Date.now();
  const error = await failureOf(ordersWith({ fetch, maxRetries: 1 }).create(licences));
  if (!isPartnerCenterError(error)) throw error;
  const [first, last] = [Number(error.firstSent), Number(error.lastSent)];
  expect(first).toBeGreaterThanOrEqual(before);
  expect(last).toBeGreaterThan(first);
  expect(await failureAfter(ok(), { lineItems: [] })).toMatchObject({
    firstSent: undefined,
    lastSent: undefined,
  });
});
