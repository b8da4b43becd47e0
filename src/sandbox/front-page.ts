/** What a person sees who opens the sandbox's address in a browser: what it answers, and where that is explained. */
import { textOf } from '../openapi/json.js';
import { contractName, operations } from '../openapi/contract.js';

export const frontPage = (): string =>
  [
    `A sandbox of ${contractName}. Nothing that is sent here is bought.`,
    '',
    ...operations.map(
      ({ method, path, value }) => `${method.padEnd(6)} ${path}  ${textOf(value['summary'])}`,
    ),
    '',
    'Every call wants a bearer token. The reference of these calls, in the package partner-center-orders:',
    'generated/openapi.yaml. The guide to the sandbox: docs/test-with-the-sandbox.md.',
    '',
  ].join('\n');
