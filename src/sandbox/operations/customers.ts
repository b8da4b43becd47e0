import { samplesOf } from '../contract.js';
import { sameId } from '../model/items.js';
import { rewritten } from '../model/rewritten.js';
import { sampled } from '../sampled.js';
import type { OperationHandler } from '../operation-handler.js';
import { ok } from '../operation-response.js';

/** Any GUID is a customer: one of the samples, and the first of them under another id. */
export const getCustomer: OperationHandler = ({ param }) => {
  const id = param('customerId').toLowerCase();
  const samples = samplesOf('getCustomer');
  const sample = samples.find(({ parameters }) => sameId(parameters['customerId'], id)) ?? samples[0];
  const sampleId = sample?.parameters['customerId'] ?? id;
  return ok(rewritten(sample?.body, (text) => text.replaceAll(sampleId, id)));
};

export const listCustomers = sampled('listCustomers', 200, 2000);
