import { command, type Command } from '../command.js';
import { completions } from '../usages/completions.js';
import { create } from '../usages/create.js';
import { customer, get, list, offer, resellers, status } from '../usages/reads.js';
import { sandbox } from '../usages/sandbox.js';
import { verify } from '../usages/verify.js';

/** All commands, in the order in which help tells of them. */
export const commands: readonly Command[] = [
  command(customer, () => import('./customer.js')),
  command(offer, () => import('./offer.js')),
  command(resellers, () => import('./resellers.js')),
  command(create, () => import('./create.js')),
  command(get, () => import('./get.js')),
  command(list, () => import('./list.js')),
  command(status, () => import('./status.js')),
  command(sandbox, () => import('./sandbox.js')),
  command(verify, () => import('./verify.js')),
  command(completions, async () => {
    const { completing } = await import('./completions.js');
    return { run: completing(commands.map(({ usage }) => usage)) };
  }),
];
