/** Servers with one fault each, in all the ways that we could think of. The contract tests have to find every one. */
import { around } from './around.js';
import { changes } from './changes.js';
import { data } from './data.js';
import { orders } from './orders.js';
import { purchases } from './purchases.js';
import { readings } from './readings.js';
import { repeats } from './repeats.js';
import { businessRules } from './rules.js';
import { schemas } from './schemas.js';
import type { BrokenServer } from './spoil.js';
import { statuses } from './statuses.js';
import { terms } from './terms.js';

export type { BrokenServer } from './spoil.js';

export const gallery: readonly BrokenServer[] = [
  ...statuses,
  ...schemas,
  ...businessRules,
  ...data,
  ...orders,
  ...around,
  ...repeats,
  ...readings,
  ...terms,
  ...changes,
  ...purchases,
];
