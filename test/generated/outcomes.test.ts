/** What the client knows of statuses and error codes is what the contract says. */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { codeConcerns } from '../../generated/concerns.js';
import { freshTokenFails, outcomes } from '../../generated/outcomes.js';
import { isRecord, recordAt, type JsonRecord } from '../../src/openapi/json.js';
import { concerns as generatedConcerns, outcomes as generated } from '../../scripts/generate/outcomes.js';
import { readContract } from '../../scripts/generate/outputs.js';

const contract = await readContract(fileURLToPath(new URL('../..', import.meta.url)));
const codes = recordAt(contract, 'x-error-codes');

/** The contract with one member of one entry of a table changed. */
function changed(
  table: readonly string[],
  name: string,
  member: string,
  value: string | undefined,
): JsonRecord {
  const document = structuredClone(contract);
  const entry = recordAt(document, ...table, name);
  if (value === undefined) Reflect.deleteProperty(entry, member);
  else Object.assign(entry, { [member]: value });
  return document;
}

describe('error codes', () => {
  test('each says whom it concerns', () => {
    expect(Object.keys(codes).length).toBeGreaterThan(120);
    expect(codeConcerns).toEqual(
      Object.fromEntries(
        Object.entries(codes).map(([code, entry]) => [code, isRecord(entry) && entry['concerns']]),
      ),
    );
  });

  test.each([undefined, 'reseller'])('one that concerns %s stops the generator', (concerns) => {
    expect(() => generatedConcerns(changed(['x-error-codes'], '1000', 'concerns', concerns))).toThrow(
      'concerns of 1000 must be one of order, customer, caller, address, service',
    );
  });

  test('one whose repeat is misspelt stops the generator', () => {
    expect(() => generated(changed(['x-error-codes'], '800060', 'repeat', 'same_id'))).toThrow(
      'repeat of 800060 must be one of',
    );
  });

  test.each([
    ['900421', 'the sign-in', 'caller'],
    ['800060', 'an order in progress', 'order'],
    ['800071', 'line item numbers', 'order'],
    ['20002', 'a customer without a relationship', 'customer'],
    ['800073', 'a customer under review', 'customer'],
    ['900121', 'the credit limit', 'caller'],
    ['800018', 'the sandbox of the account', 'caller'],
    ['1000', 'what a path names', 'address'],
    ['800003', 'the service', 'service'],
  ])('%s is said of %s: %s', (code, _what, concerns) => {
    expect(codeConcerns[code]).toBe(concerns);
  });

  test('whatever comes with 401 is said of the caller', () => {
    const with401 = Object.entries(codes).filter(([, entry]) => statusOf(entry) === 401);
    expect(with401.map(([code]) => codeConcerns[code])).toEqual(with401.map(() => 'caller'));
  });

  test('a fresh token does not help against a missing sign-in with MFA, and helps against the other 401', () => {
    expect(Object.keys(freshTokenFails)).toEqual(['900421']);
    expect(freshTokenFails['900421']).toBe(recordAt(codes, '900421')['action']);
  });
});

describe('statuses', () => {
  test('401 and 429 come before anything is processed, and no other status does', () => {
    const before = Object.entries(outcomes).filter(([, { beforeProcessing }]) => beforeProcessing === true);
    expect(before.map(([status]) => status)).toEqual(['401', '429']);
  });

  test('503 is a no with Retry-After only', () => {
    expect(outcomes[503]).toMatchObject({ outcome: 'unknown', outcomeWithRetryAfter: 'rejected' });
  });

  test('an answer can not leave the result open and come before processing', () => {
    expect(() =>
      generated(changed(['components', 'responses'], 'GatewayTimeout', 'x-processed', 'never')),
    ).toThrow('x-processed of 504 says never, so its x-outcome must be rejected');
  });

  test('another word for x-processed stops the generator', () => {
    expect(() =>
      generated(changed(['components', 'responses'], 'Unauthorized', 'x-processed', 'no')),
    ).toThrow('x-processed of 401 must be one of never');
  });
});

function statusOf(entry: unknown): unknown {
  return isRecord(entry) && Array.isArray(entry['status']) ? entry['status'][0] : undefined;
}
