import { beforeAll, describe, expect, test } from 'vitest';
import { pack } from '../../scripts/package/packed.js';
import { BUDGET, oneCall } from '../../scripts/size/budget.js';
import { bundle } from '../../scripts/size/bundle.js';

let folder: string;
beforeAll(async () => {
  folder = (await pack()).consumer;
}, 180_000);

const filesOf = async (program: string) =>
  (await bundle(program, folder)).parts.map(([file]) => file.replace('partner-center-orders/dist/', ''));

test('one call keeps within the size budget', async () => {
  const { gzip } = await bundle(oneCall, folder);
  expect(gzip).toBeLessThanOrEqual(BUDGET);
});

describe('what is not used is left out', () => {
  test.each(['', '/contract', '/sandbox', '/validate'])(
    "import 'partner-center-orders%s' alone leaves nothing",
    async (entry) => {
      const { code } = await bundle(`import 'partner-center-orders${entry}';`, folder);
      expect(code).toBe('');
    },
  );

  test.each([
    ['isPartnerCenterError', ''],
    ['clouds', ''],
    ['channelNames', ''],
    ['requestIdFrom', ''],
    ['ApiError', ''],
  ])(
    '%s brings neither the validators, the sandbox, the contract tests nor the transport',
    async (name, entry) => {
      const files = await filesOf(`export { ${name} } from 'partner-center-orders${entry}';`);
      expect(files.filter((file) => /validator|sandbox|verify|openapi|transport/.test(file))).toEqual([]);
    },
  );

  test('the client brings neither the sandbox, the contract tests nor the contract itself', async () => {
    const files = await filesOf(oneCall);
    expect(files.filter((file) => /src\/(sandbox|verify)\/|generated\/openapi\./.test(file))).toEqual([]);
  });

  test('the validators bring neither the client nor openapi-fetch', async () => {
    const files = await filesOf(`export { validateFault } from 'partner-center-orders/validate';`);
    expect(
      files.filter(
        (file) => !/^(src\/validate\/|generated\/validators\/|src\/openapi\/pointer\.js)/.test(file),
      ),
    ).toEqual([]);
  });

  test('the sandbox brings neither the client nor the contract tests', async () => {
    const files = await filesOf(`export { createSandbox } from 'partner-center-orders/sandbox';`);
    expect(files.filter((file) => /^src\/(?!sandbox|openapi|shared|validate)/.test(file))).toEqual([]);
    expect(files).not.toContain('openapi-fetch/dist/index.mjs');
  });
});
