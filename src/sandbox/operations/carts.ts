import { sampled } from '../sampled.js';

export const createCart = sampled('createCart', 201, 800009);
export const getCart = sampled('getCart', 200, 800008);
export const updateCart = sampled('updateCart', 201, 800008);
export const checkoutCart = sampled('checkoutCart', 201, 800008);
