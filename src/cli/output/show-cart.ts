import type { Cart, CartCheckoutResult, Order } from '../../index.js';
import { loose, looseItems, membersOf, type Loose } from './loose.js';
import { showOrder } from './show-order.js';
import { table, textOf } from './table.js';

type Line = Loose<Cart['lineItems'][number]>;

const isPresent = (value: unknown): boolean => value !== undefined && value !== null;

/** The line items, each followed by its add-ons, which have a price and an error of their own. */
const linesOf = (cart: Cart): Line[] =>
  looseItems(cart, 'lineItems').flatMap((line) => {
    const addOns: unknown[] = Array.isArray(line.addonItems) ? line.addonItems : [];
    return [line, ...addOns.map((addOn): Line => membersOf(addOn))];
  });

/** A cart for people, whatever the server made of it. */
export function showCart(cart: Cart): string {
  const { id, status, expirationTimestamp } = loose(cart);
  const head = [
    ['cart', id],
    ['status', status],
    ['expires', expirationTimestamp],
  ];
  return `${table(head.filter(([, value]) => isPresent(value)))}\n${showLines(cart)}`;
}

/** What a cart holds, for which price and term, and what of it can't be bought. */
export function showLines(cart: Cart): string {
  const lines = linesOf(cart);
  const rows = lines.map((line, index) => {
    const { price, extendedPrice } = membersOf(line.pricing);
    const { id = index, catalogItemId, quantity, termDuration, billingCycle, currencyCode } = line;
    return [id, catalogItemId, quantity, termDuration, billingCycle, price, extendedPrice, currencyCode];
  });
  const heading = ['item', 'catalogue item', 'quantity', 'term', 'billing', 'price', 'total', 'currency'];
  return `${table([heading, ...rows])}${totals(lines)}${refusals(cart)}`;
}

const reason = (code: unknown, words: unknown): string =>
  [code, words].filter(isPresent).map(textOf).join(' ');

/** The sums, one for each currency, where every item has its price. */
function totals(lines: readonly Line[]): string {
  const sums = new Map<string, number>();
  for (const line of lines) {
    const { extendedPrice } = membersOf(line.pricing);
    if (typeof extendedPrice !== 'number') return 'No total: the service gave no price for some items.\n';
    const currency = textOf(line.currencyCode);
    sums.set(currency, (sums.get(currency) ?? 0) + extendedPrice);
  }
  return [...sums]
    .map(
      ([currency, sum]) =>
        `total  ${money(sum)} ${currency}`.trimEnd() +
        ', before tax, for the whole term (inferred from a documented example)\n',
    )
    .join('');
}

/** Without what floating point adds. */
const money = (sum: number): string => String(Number(sum.toFixed(6)));

/** What keeps items from being bought, a line each; empty when nothing does. */
export function refusals(cart: Cart): string {
  return linesOf(cart)
    .map(({ error, id }, index) => {
      if (!isPresent(error)) return '';
      const { errorCode, errorDescription } = membersOf(error);
      return `item ${textOf(id ?? index)} can't be bought: ${reason(errorCode, errorDescription)}\n`;
    })
    .join('');
}

/** What a checkout ordered. */
export const showCheckout = (result: CartCheckoutResult): string =>
  ordersOf(result).map(showOrder).join('\n');

export const ordersOf = ({ orders }: CartCheckoutResult): readonly Order[] =>
  Array.isArray(orders) ? orders : [];

/** What a checkout could not order, a line each. */
export const orderErrors = (result: CartCheckoutResult): string =>
  looseItems({ orderErrors: result.orderErrors ?? [] }, 'orderErrors')
    .map(
      ({ orderGroupId, code, description }) =>
        `group ${textOf(orderGroupId)} was not ordered: ${reason(code, description)}\n`,
    )
    .join('');
