/** A number of things in words: `1 order`, `2 orders`. */
export const count = (number: number, thing: string): string =>
  `${number} ${thing}${number === 1 ? '' : 's'}`;

/** What is bought in one line item, in words. */
export const timesOffer = (offerId: string, quantity: number | undefined): string =>
  quantity === undefined
    ? `${offerId}, in the quantity that the service chooses,`
    : `${quantity} × ${offerId}`;
