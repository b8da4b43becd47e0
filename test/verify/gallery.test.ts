import { describe, expect, test } from 'vitest';
import { verify } from '../../src/verify/index.js';
import { gallery } from './gallery/index.js';
import { ordersOnly } from './support.js';

const server = 'http://127.0.0.1:4010';

test('each server of the gallery has a name of its own', () => {
  expect(new Set(gallery.map(({ name }) => name)).size).toBe(gallery.length);
});

describe('a broken server is found by the one check that is about its fault:', () => {
  test.each(gallery)('$name ($check)', async ({ check, operation, only, start }) => {
    const report = await verify({
      server,
      fetch: start(),
      only: only ?? (operation === undefined ? ordersOnly : [`${operation} *`]),
      // Nothing that may lag behind does.
      wait: () => Promise.resolve(),
      timeout: check === 'max_response_time' ? 1000 : 10_000,
    });
    expect([...new Set(report.findings.map((finding) => finding.check))]).toEqual([check]);
    expect(report).toMatchObject({ passed: false, verdict: 'broken', warnings: [] });
  });
});
