import { sampled } from '../sampled.js';

export const listAgreementMetadata = sampled('listAgreementMetadata', 200, 1000);
export const listAgreements = sampled('listAgreements', 200, 1000);
export const getDirectSignedAgreementStatus = sampled('getDirectSignedAgreementStatus', 200, 1000);
export const getResellerAgreementStatus = sampled('getResellerAgreementStatus', 200, 2200);
