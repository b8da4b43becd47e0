import type { Cloud } from '../../index.js';
import type { Options } from '../usage.js';

/** In place of an option that would show a secret. */
export const noToken = {
  refused:
    'All users of this machine can read a command line, so --token is not taken. Put the token into the variable ' +
    'PARTNER_CENTER_TOKEN, or into a file for --token-file.',
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
    about: 'another address, such as a sandbox',
    otherwise: "PARTNER_CENTER_URL, else the cloud's",
  },
  token: noToken,
  'token-file': {
    value: 'FILE',
    about: 'the bearer token, in a file that only you can read; - for standard input',
    otherwise: 'PARTNER_CENTER_TOKEN',
  },
  credential: {
    value: 'azure',
    choices: ['azure'],
    about: 'take the token from @azure/identity, which must be installed',
  },
  json: { about: 'write the answer as JSON' },
} as const satisfies Options;
