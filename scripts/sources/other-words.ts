/**
 * Pages that are cited for what they say rather than for a name: by source and name, words that such a page has. Each line is for
 * a citation that somebody has read.
 */
export const otherWords: Readonly<Record<string, string>> = {
  'learn/azure-purchase-savings-plan 900318': 'at least one active Azure subscription',
  'learn/azure-purchase-savings-plan 900321': 'Azure portal',
  'learn/cancel-software-purchases 900117': 'cancellation window',
  'learn/cancel-software-purchases 900213': 'cancellation window',
  'learn/checkout-a-cart 800008': 'carts expire 7 days',
  'learn/checkout-a-cart 800065': 'This API is idempotent',
  'learn/checkout-a-cart expirationTimestamp': 'carts expire 7 days',
  'learn/migrate-subscriptions-to-new-commerce 2091': 'blocked legacy offer',
  'learn/partner-center-authentication 900421': 'multi-factor authentication',
  'learn/product-resources 800086': 'segment',
  'learn/purchase-azure-reservations 800010': 'check the inventory',
  'learn/purchase-azure-reservations 800013': 'register the subscription',
  'learn/purchase-azure-reservations 800030': 'register the subscription',
  'learn/test-and-debug 800018': '75 customers',
  'learn/test-and-debug 900322': 'through the sandbox environment',
};
