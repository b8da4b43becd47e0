import { command, type Command } from '../command.js';
import { addon, cart, orderCancel, subscriptionCancel, subscriptionSet } from '../usages/changes.js';
import { completions } from '../usages/completions.js';
import { create } from '../usages/create.js';
import {
  availabilities,
  customer,
  get,
  list,
  offer,
  reconcile,
  resellers,
  status,
  subscriptionGet,
  subscriptionList,
} from '../usages/reads.js';
import { sandbox } from '../usages/sandbox.js';
import { verify } from '../usages/verify.js';

/** All commands, in the order in which help tells of them. */
export const commands: readonly Command[] = [
  command(customer, () => import('./customer.js')),
  command(availabilities, () => import('./availabilities.js')),
  command(offer, () => import('./offer.js')),
  command(resellers, () => import('./resellers.js')),
  command(create, () => import('./create.js')),
  command(cart, () => import('./cart.js')),
  command(get, () => import('./get.js')),
  command(list, () => import('./list.js')),
  command(status, () => import('./status.js')),
  command(reconcile, () => import('./reconcile.js')),
  command(addon, () => import('./addon.js')),
  command(orderCancel, () => import('./order-cancel.js')),
  command(subscriptionList, () => import('./subscription-list.js')),
  command(subscriptionGet, () => import('./subscription-get.js')),
  command(subscriptionSet, () => import('./subscription-set.js')),
  command(subscriptionCancel, () => import('./subscription-cancel.js')),
  command(sandbox, () => import('./sandbox.js')),
  command(verify, () => import('./verify.js')),
  command(completions, async () => {
    const { completing } = await import('./completions.js');
    return { run: completing(commands.map(({ usage }) => usage)) };
  }),
];
