import type { Cloud } from '../../index.js';
import type { Options } from '../usage.js';

/** In place of an option that would expose a secret. */
export const noToken = {
  refused:
    "A token can't be given on the command line, which every user of this machine can read. Put it into the " +
    'variable PARTNER_CENTER_TOKEN, or into a file for --token-file.',
} as const;

/** The options of every command that talks to the service. */
export const service = {
  cloud: {
    value: 'NAME',
    choices: ['global', 'usGovernment', 'china'] satisfies Cloud[],
    about: 'the cloud of the account',
    default: 'global',
  },
  'base-url': {
    value: 'URL',
    about: 'another address than that of the cloud, such as a sandbox',
    otherwise: "PARTNER_CENTER_URL, else the cloud's address",
  },
  token: noToken,
  'token-file': {
    value: 'FILE',
    about: 'read the bearer token from a file that only you can read; - for standard input',
    otherwise: 'PARTNER_CENTER_TOKEN',
  },
  credential: {
    value: 'azure',
    choices: ['azure'],
    about: 'get the token from @azure/identity, which you install yourself',
  },
  json: { about: 'print the answer as JSON' },
} as const satisfies Options;
