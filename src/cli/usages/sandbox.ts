import type { FaultKind } from '../../sandbox/index.js';
import type { Usage } from '../usage.js';

const faults = [
  '429',
  '503',
  'latency',
  'close-before',
  'close-after',
  'truncated',
  'half-json',
  'empty',
  'bom',
  'html-502',
  'html-502-after',
  '500-before',
  '500-after',
  '504-after',
  'slow-body',
  'unknown-enum',
  'extra-member',
  'in-progress',
  'unfulfilled',
] as const satisfies readonly FaultKind[];

/** In milliseconds: longer than anybody waits. */
const aDay = 86_400_000;

export const sandbox = {
  name: 'sandbox',
  summary: 'Start a local server that answers orders as Partner Center is documented to',
  group: 'Without buying',
  note: 'It buys nothing.',
  options: {
    Options: {
      port: {
        value: 'N',
        number: 'whole',
        from: 0,
        to: 65_535,
        about: 'the port to listen on, 0 for any that is free',
        default: 4010,
      },
      host: { value: 'ADDRESS', about: 'the loopback address to listen on', default: '127.0.0.1' },
      token: {
        value: 'TOKEN',
        about:
          'accept this bearer token only, one made up for tests, since all users of the machine can read it here',
        otherwise: 'any',
        repeatable: true,
      },
      'token-file': { value: 'FILE', about: 'accept the bearer token in a file too; - for standard input' },
      seed: {
        value: 'N',
        number: 'whole',
        from: 0,
        to: 2 ** 32 - 1,
        about: 'make the same ids and the same faults each time',
      },
      empty: { about: "start without the contract's sample orders and without invented customers" },
      agreements: {
        value: 'WHICH',
        choices: ['assumed', 'required'],
        about: 'whether orders for customers without an agreement are refused with 13605',
        default: 'assumed',
      },
      'provisioning-ms': {
        value: 'N',
        number: 'whole',
        from: 0,
        to: aDay,
        about: 'let provisioning of what is bought take N milliseconds',
        default: 0,
      },
      'list-lag-ms': {
        value: 'N',
        number: 'whole',
        from: 0,
        to: aDay,
        about:
          'keep new orders and subscriptions out of the lists for N milliseconds; documented are up to 900000',
        default: 0,
      },
      'fault-rate': {
        value: 'SHARE',
        number: 'any',
        from: 0,
        to: 1,
        about: 'let this share of calls fail',
        otherwise: '0; 1 with --fault',
      },
      fault: {
        value: 'KIND',
        choices: faults,
        about: 'fail in this way only',
        otherwise: 'in every way',
        repeatable: true,
      },
      bom: {
        value: 'WHEN',
        choices: ['never', 'always'],
        about: 'begin each body with a byte-order mark, for clients that must bear one',
        default: 'never',
      },
      log: { about: 'write a line for each call: method, address, status, request id and fault' },
    },
  },
  examples: [
    '# A third of the calls fail, the same ones each time:\npartner-center-orders sandbox --fault-rate 0.3 --seed 1',
  ],
  remarks: [
    'A single call fails on purpose when it carries the header x-sandbox-fault: KIND, or error;code=2093 for any documented code.',
    'Time moves on with POST /sandbox/time and {"advance":"P7D"}.',
  ],
  guide: 'test-with-the-sandbox.md',
} as const satisfies Usage;
