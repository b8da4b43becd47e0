import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { requestIdFrom } from '../../src/index.js';
import { sha1 } from '../../src/client/orders/sha1.js';
import { fetchThat, licences, ok, ordersWith } from './world.js';

describe('requestIdFrom', () => {
  test('makes the same GUID from the same key, for ever', () => {
    expect(requestIdFrom('purchase-2026-0117')).toBe('485ee42b-4605-5dde-9410-8555008e8ce1');
    expect(requestIdFrom('purchase-2026-0118')).not.toBe(requestIdFrom('purchase-2026-0117'));
  });

  test('is UUID version 5, as RFC 9562 shows it', () => {
    // Appendix A.4: www.example.com in the DNS name space.
    expect(requestIdFrom('www.example.com', '6ba7b810-9dad-11d1-80b4-00c04fd430c8')).toBe(
      '2ed6657d-e927-568b-95e1-2665a8aea6a2',
    );
    expect(requestIdFrom('www.example.com', '6BA7B810-9DAD-11D1-80B4-00C04FD430C8')).toBe(
      '2ed6657d-e927-568b-95e1-2665a8aea6a2',
    );
  });

  test('makes version 5 GUIDs of any key', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'binary' }), (key) => {
        expect(requestIdFrom(key)).toMatch(
          /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
        );
      }),
    );
  });

  test('makes ids that a call takes', async () => {
    const { fetch, seen } = fetchThat(ok());
    await ordersWith({ fetch }).create(licences, { requestId: requestIdFrom('purchase-2026-0117') });
    expect(seen[0]?.headers.get('MS-RequestId')).toBe(requestIdFrom('purchase-2026-0117'));
  });

  test('refuses what names nothing', () => {
    expect(() => requestIdFrom('')).toThrow(
      new TypeError('requestIdFrom needs a key that names the purchase.'),
    );
    expect(() => requestIdFrom(JSON.parse('7') as string)).toThrow(
      new TypeError('requestIdFrom needs a key that names the purchase.'),
    );
    expect(() => requestIdFrom('x', 'y')).toThrow(
      new TypeError('requestIdFrom takes a GUID as its name space.'),
    );
  });
});

test('sha1 is what Node’s is, for messages of every length around a block', () => {
  const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
  const nodes = (bytes: Uint8Array) => createHash('sha1').update(bytes).digest('hex');
  for (let length = 0; length <= 200; length++) {
    const message = Uint8Array.from({ length }, (_, index) => (index * 7 + length) % 256);
    expect(hex(sha1(message))).toBe(nodes(message));
  }
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2000 }), (message) => hex(sha1(message)) === nodes(message)),
  );
});
