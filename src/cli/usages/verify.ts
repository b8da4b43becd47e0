import type { Usage } from '../usage.js';
import { noToken } from './service.js';

export const reportKinds = ['json', 'junit', 'har', 'markdown'] as const;

export const verify = {
  name: 'verify',
  summary: 'Test whether a server keeps the contract of this API',
  group: 'Without buying',
  note: 'For a mock, a gateway, a replacement.',
  forms: ['SERVER [options]'],
  argument: { value: 'SERVER', about: 'its address, such as http://127.0.0.1:4010' },
  options: {
    'What to send': {
      token: noToken,
      'token-file': {
        value: 'FILE',
        about: 'the bearer token, in a file that only you can read; - for standard input',
        otherwise: 'PARTNER_CENTER_TOKEN; on this machine a made-up one',
      },
      header: { value: "'N: V'", about: 'send this header with every request', repeatable: true },
      customer: {
        value: 'GUID',
        about: 'the customer to order for',
        otherwise: "that of the contract's examples",
      },
      operations: {
        value: 'IDS',
        about: 'test these operations only, such as createOrder,getOrder',
        otherwise: 'all of the contract',
      },
      only: {
        value: 'NAME',
        about: 'run only these cases or checks; * stands for any text',
        repeatable: true,
      },
      skip: { value: 'NAME', about: 'leave out these cases or checks', repeatable: true },
      random: {
        value: 'N',
        number: 'whole',
        about: 'also send N random requests; needs the package fast-check',
      },
      seed: {
        value: 'N',
        number: 'whole',
        about: 'repeat the random requests of the run that had this seed',
      },
      replay: { value: 'FILE', about: 'run again only what failed in this JSON report' },
    },
    How: {
      concurrency: {
        value: 'N',
        number: 'whole',
        from: 1,
        about: 'how many cases run at the same time',
        default: 4,
      },
      rate: {
        value: 'N',
        number: 'any',
        about: 'the most requests to send in a second',
        otherwise: 'no limit',
      },
      timeout: {
        value: 'MS',
        number: 'any',
        about: 'how long one request and its answer may take, in milliseconds',
        default: 10_000,
      },
      patience: {
        value: 'MS',
        number: 'any',
        about: 'how long to wait for what may lag behind, such as a new order in a list, in milliseconds',
        default: 3000,
      },
      bail: { about: 'stop at the first failed case' },
      'allow-plain-http': {
        about:
          'send the token of --token-file over plain http to another machine, where anyone on the network can read it: ' +
          'for a mock and a throw-away token',
      },
      'allow-production': {
        about: 'test the real Partner Center; every case that it accepts is a PURCHASE',
      },
    },
    'What to show': {
      verbose: { about: 'show a line for each case' },
      list: { about: 'list the cases and the checks, and send nothing' },
      'dry-run': { about: 'show the requests as curl commands, and send nothing' },
      report: {
        value: 'KIND=FILE',
        about: `write a report of this kind: ${reportKinds.join(', ')}`,
        repeatable: true,
      },
    },
  },
  examples: [
    'partner-center-orders verify http://127.0.0.1:4010',
    "partner-center-orders verify https://mock.example --only 'createOrder refuses *' --report junit=result.xml",
  ],
  remarks: [
    "Exit status: 0 the contract is kept, 1 it is broken, 2 could not tell (or wrong usage, or a report can't be " +
      "written). It can't tell when nobody answers, or nearly every answer is 401, 403 or 429.",
  ],
  guide: 'verify.md',
} as const satisfies Usage;
