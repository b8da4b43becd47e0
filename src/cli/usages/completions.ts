import type { Usage } from '../usage.js';

export const completions = {
  name: 'completions',
  summary: 'Print a completion script for bash, zsh or fish',
  group: 'Other',
  argument: {
    value: 'SHELL',
    choices: ['bash', 'zsh', 'fish'],
    about: 'the shell to complete in',
    required: true,
  },
  options: {},
  examples: [
    'source <(partner-center-orders completions bash)',
    'source <(partner-center-orders completions zsh)',
    'partner-center-orders completions fish | source',
  ],
  guide: 'place-an-order.md',
} as const satisfies Usage;
