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
          'accept only this bearer token; use one made up for tests, since other users of the machine can see it in the process list',
        otherwise: 'any',
        repeatable: true,
      },
      'token-file': {
        value: 'FILE',
        about: 'also accept the bearer token in this file; - for standard input',
      },
      seed: {
        value: 'N',
        number: 'whole',
        from: 0,
        to: 2 ** 32 - 1,
        about: 'make the same ids and faults each time',
      },
      empty: { about: "start without the contract's sample orders and without invented customers" },
      'no-strict': {
        about: "sell anything that fits the contract, not only what is in the sandbox's catalogue",
      },
      agreements: {
        value: 'WHICH',
        choices: ['assumed', 'required'],
        about:
          'whether customers need an agreement to order; if so, orders without one are refused with 13605',
        default: 'assumed',
      },
      'provisioning-ms': {
        value: 'N',
        number: 'whole',
        from: 0,
        to: aDay,
        about: 'how long provisioning takes, in milliseconds',
        default: 0,
      },
      'list-lag-ms': {
        value: 'N',
        number: 'whole',
        from: 0,
        to: aDay,
        about:
          'how long new orders and subscriptions are missing from the lists, in milliseconds; up to 900000 is documented',
        default: 0,
      },
      'fault-rate': {
        value: 'SHARE',
        number: 'any',
        from: 0,
        to: 1,
        about: 'the share of purchases that fail, from 0 to 1',
        otherwise: '0; 1 with --fault',
      },
      fault: {
        value: 'KIND',
        choices: faults,
        about: 'fail only in this way',
        otherwise: 'in every way',
        repeatable: true,
      },
      bom: {
        value: 'WHEN',
        choices: ['never', 'always'],
        about: 'whether every body starts with a byte-order mark, as the service sent it in 2017',
        default: 'never',
      },
      log: { about: 'print a line for each call: method, address, status, request id and fault' },
    },
  },
  examples: [
    '# A third of the purchases fail, the same ones each time:\npartner-center-orders sandbox --fault-rate 0.3 --seed 1',
  ],
  remarks: [
    'To make a single call fail, send it with the header x-sandbox-fault: KIND, or error;code=2093 for a documented error code.',
    'To move the time on, send POST /sandbox/time with {"advance":"P7D"}.',
  ],
  guide: 'test-with-the-sandbox.md',
} as const satisfies Usage;
