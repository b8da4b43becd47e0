import type { Cart, CartCheckoutResult, CartRequest, CustomerCarts } from '../../index.js';
import { printable } from '../../shared/printable.js';
import type { Run } from '../command.js';
import { confirmed } from '../confirmed.js';
import { UsageError, type Io } from '../io.js';
import { reportFailure } from '../output/failure.js';
import { jsonText } from '../output/json-text.js';
import { orderErrors, ordersOf, refusals, showCart, showCheckout } from '../output/show-cart.js';
import { serviceFrom } from '../service.js';
import type { Given } from '../usage.js';
import type { cart as usage } from '../usages/changes.js';
import { ofItem } from '../usages/create.js';
import { service } from '../usages/service.js';
import { carryOut } from './carry-out.js';
import { cartOf } from './cart-of.js';
import { readBody } from './given-file.js';
import { checkGiven, orderOf, refuse } from './given-order.js';
import { commandLine, givenAgain } from './repeat.js';
import { requestIdOf } from './request-id.js';

type GivenCart = Given<typeof usage>;

/** `partner-center-orders cart` */
export const run: Run<typeof usage> = async (given, io) => {
  const { options, named } = given;
  const { customer, json } = options;
  const { requestId } = requestIdOf(options);
  const source = await sourceOf(given, io);
  const { partnerCenter, realHost } = await serviceFrom(options, io, {
    unknownMembers: options['unknown-members'],
  });
  const { carts } = partnerCenter.customers.byId(customer);
  let cart: Cart;
  try {
    cart = await source(carts);
  } catch (error) {
    const status = reportFailure(error, io, json);
    io.stderr('This call bought nothing: no cart was checked out.\n');
    return status;
  }
  if (refusals(cart) !== '') {
    io.stdout(json ? jsonText(cart) : showCart(cart));
    io.stderr(`Nothing was bought: correct what can't be bought, and run the command again.\n`);
    return 1;
  }

  io.stderr(`${showCart(cart)}\n`);
  const where = givenAgain(named, options, service);
  const again = ['cart', '--customer', customer, '--cart', cart.id, ...where];
  if (realHost !== undefined && !options.yes) {
    const question = `Buy this for customer ${customer} on ${realHost}?`;
    if (!(await confirmed({ question, to: 'buy' }, io))) {
      if (json) io.stdout(jsonText(cart));
      io.stderr(`  buy it      ${printable(commandLine(again))}\n`);
      return 2;
    }
  }
  const repeat = printable(commandLine([...again, '--yes', '--request-id', requestId]));
  return carryOut<CartCheckoutResult>(
    {
      // Whatever was bought with this cart before is not bought again.
      change: {
        kind: 'purchase',
        requestId,
        isOpen: options.cart !== undefined,
        repeat,
        look: commandLine(['list', '--customer', customer, ...where]),
      },
      send: (how) => carts.byId(cart.id).checkout(how),
      show: showCheckout,
      status: statusOf,
      done: (result) => ({
        what: `These orders were placed: ${ordersOf(result)
          .map(({ id }) => id)
          .join(', ')}`,
        command: repeat,
      }),
      json,
    },
    io,
  );
};

/** Where the cart comes from: an existing one, or a new one. */
async function sourceOf(given: GivenCart, io: Io): Promise<(carts: CustomerCarts) => Promise<Cart>> {
  const { options, named, argument: file } = given;
  const { cart: id } = options;
  if (id !== undefined) {
    if (file !== undefined)
      throw new UsageError("--cart can't be used with a FILE: the cart already has its items.");
    refuse(
      named,
      { offer: { about: '' }, ...ofItem },
      "can't be used with --cart: the cart already has its items",
    );
    return (carts) => carts.byId(id).get();
  }
  refuse(named, { 'request-id': { about: '' } }, 'repeats the checkout of a cart and needs --cart');
  checkGiven(given, 'buy');
  const request = file === undefined ? cartOf(orderOf(options)) : await readCart(file, io);
  if (request === undefined) {
    throw new UsageError(
      'A cart takes new-commerce items only: --offer as product:sku:availability, with --quantity and --billing-cycle. ' +
        'Order a legacy offer with create.',
    );
  }
  return (carts) => carts.create(request);
}

async function readCart(file: string, io: Io): Promise<CartRequest> {
  const cart = await readBody(file, io);
  // The façade says what else is wrong with it.
  if (isCartLike(cart)) return cart;
  throw new UsageError(
    `${file === '-' ? 'Standard input' : file} is not a cart: a JSON object with lineItems, each with a catalogItemId, is expected.`,
  );
}

const isCartLike = (value: unknown): value is CartRequest =>
  typeof value === 'object' &&
  value !== null &&
  'lineItems' in value &&
  Array.isArray(value.lineItems) &&
  value.lineItems.every((item) => typeof item === 'object' && item !== null && 'catalogItemId' in item);

/** What is not ordered is told; 1 where that is all. */
function statusOf(result: CartCheckoutResult, io: Io): number {
  const errors = orderErrors(result);
  if (errors === '') return 0;
  io.stderr(errors);
  if (ordersOf(result).length === 0) return 1;
  io.stderr('Only a part was ordered. Check the cart out again to try the rest: nothing is bought twice.\n');
  return 2;
}
