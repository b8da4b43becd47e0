/** Where a customer activates what was bought of a marketplace publisher. */
import type {
  ActivationLink,
  ActivationLinkCollection,
  Order,
  OrderLineItem,
} from '../../../generated/models.js';
import { itemWithId } from './catalogue/index.js';
import { link } from './links.js';

export const isActivated = ({ offerId }: Pick<OrderLineItem, 'offerId'>): boolean =>
  itemWithId(offerId)?.kind === 'marketplace';

/** Of completed orders only. The address is invented, and outside of the service. */
export const activationLinks = ({ id, status, lineItems }: Order): ActivationLink[] =>
  status !== 'completed'
    ? []
    : lineItems.filter(isActivated).map(({ lineItemNumber }) => ({
        lineItemNumber,
        link: link(`https://publisher.example/activate?token=${id}-${lineItemNumber}`),
      }));

/** @param self the address of the list */
export const activationLinkList = (items: ActivationLink[], self: string): ActivationLinkCollection => ({
  totalCount: items.length,
  items,
  links: { self: link(self) },
  attributes: { objectType: 'Collection' },
});
