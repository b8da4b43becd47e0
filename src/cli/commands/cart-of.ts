import type { CartLineItemRequest, CartRequest, NewOrder, NewOrderLineItem } from '../../index.js';

/** A cart of the same items; `undefined` where one lacks what a cart wants: a catalogue item, a quantity, a billing cycle. */
export function cartOf(order: NewOrder): CartRequest | undefined {
  const { billingCycle, currencyCode, partnerOnRecordAttestationAccepted } = order;
  if (billingCycle === undefined) return undefined;
  const lineItems = order.lineItems.flatMap((item, id) => {
    const line = lineOf(item);
    return line === undefined
      ? []
      : [{ id, ...line, billingCycle, ...(currencyCode !== undefined && { currencyCode }) }];
  });
  if (lineItems.length < order.lineItems.length) return undefined;
  return { ...(partnerOnRecordAttestationAccepted && { partnerOnRecordAttestationAccepted }), lineItems };
}

function lineOf(item: NewOrderLineItem): Omit<CartLineItemRequest, 'billingCycle'> | undefined {
  const { offerId, quantity, partnerIdOnRecord, additionalPartnerIdsOnRecord = [] } = item;
  // A legacy offer is a GUID alone.
  if (typeof offerId !== 'string' || !offerId.includes(':') || quantity === undefined) return undefined;
  const participants = [
    ...(partnerIdOnRecord === undefined ? [] : [{ key: 'transaction_reseller', value: partnerIdOnRecord }]),
    ...additionalPartnerIdsOnRecord.map((value) => ({ key: 'additional_transaction_reseller', value })),
  ];
  const kept = sameInBoth
    .filter((name) => item[name] !== undefined)
    .map((name) => [name, item[name]] as const);
  return {
    catalogItemId: offerId,
    quantity,
    ...Object.fromEntries<unknown>(kept),
    ...(participants.length > 0 && { participants }),
  };
}

const sameInBoth = [
  'friendlyName',
  'termDuration',
  'promotionId',
  'renewsTo',
  'customTermEndDate',
  'attestationAccepted',
  'provisioningContext',
  'purchaseCommitment',
] as const satisfies readonly (keyof NewOrderLineItem & keyof CartLineItemRequest)[];
