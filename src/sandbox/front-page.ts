/** What a person sees who opens the sandbox's address in a browser: what it answers, and where that is explained. */
import { textOf } from '../openapi/json.js';
import { contractName, operations } from '../openapi/contract.js';
import { FAULT_HEADER } from './faults.js';
import { TIME_PATH } from './time.js';

export const frontPage = (): string =>
  [
    `This is a local sandbox of ${contractName}. Nothing that you send here is bought.`,
    '',
    'Every call needs the header "Authorization: Bearer <token>"; unless the sandbox was started with tokens, any will do.',
    '',
    ...operations.map(
      ({ method, path, value }) => `${method.padEnd(6)} ${path}  ${textOf(value['summary'])}`,
    ),
    '',
    'The sandbox itself adds:',
    '',
    `GET    ${TIME_PATH}  Get the sandbox's time`,
    `POST   ${TIME_PATH}  Move it on, with {"advance":"P7D"}`,
    '',
    `The request header ${FAULT_HEADER} makes a call fail, for example "${FAULT_HEADER}: close-after" or`,
    `"${FAULT_HEADER}: error;code=2093".`,
    '',
    'In the package partner-center-orders:',
    '',
    'generated/openapi.yaml          the reference of these calls',
    'docs/test-with-the-sandbox.md   the guide to the sandbox',
    '',
  ].join('\n');
