import type { Specifics } from '../call.js';
import type { Given } from '../address.js';
import { confirmPurchase } from './compare-answer.js';
import { orderBody } from './order-body.js';

/** What every operation needs that is given an order and answers with one. */
export const purchase: Pick<Specifics<Given>, 'body' | 'confirm'> = {
  body: ({ customerId }) => orderBody(typeof customerId === 'string' ? customerId : ''),
  confirm: confirmPurchase,
};
