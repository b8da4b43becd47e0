import { expect, test } from 'vitest';
import { createSandbox } from '../../src/sandbox/index.js';

test('the sandbox’s address shows, without a token, what it answers and where that is explained', async () => {
  const sandbox = createSandbox();
  const response = await sandbox.fetch('http://127.0.0.1:4010/');
  expect(response.status).toBe(200);
  expect(response.headers.get('Content-Type')).toBe('text/plain; charset=utf-8');
  const text = await response.text();
  expect(text).toContain('Nothing that you send here is bought.');
  expect(text).toMatch(/^POST +\/v1\/customers\/\{customerId\}\/orders {2}Create an order$/m);
  expect(text).toMatch(/^POST +\/sandbox\/time {2}/m);
  expect(text).toContain('x-sandbox-fault: error;code=2093');
  expect(text).toContain('docs/test-with-the-sandbox.md');
});
