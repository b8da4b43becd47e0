/** Customers, offers, SKUs and partners: those of the contract's samples. */
import type { JsonRecord } from '../../generated/openapi.js';
import { no, ok, param, type Answer, type Result } from './answer.js';
import { isRecord, samplesOf } from './contract.js';
import { isCatalogueItem, sameId } from './items.js';
import { offerWithId } from './offers.js';
import { bare, country, isUnreadable, unreadable } from './query.js';
import { refusal } from './refusal.js';

/** Any GUID is a customer: one of the samples, and the first of them under another id. */
export const getCustomer: Answer = (asked) => {
  const id = param(asked, 'customerId').toLowerCase();
  const samples = samplesOf('getCustomer');
  const sample = samples.find(({ parameters }) => sameId(parameters['customerId'], id)) ?? samples[0];
  const sampleId = sample?.parameters['customerId'] ?? id;
  return ok(rewritten(sample?.answer, (text) => text.replaceAll(sampleId, id)));
};

export const getOffer: Answer = (asked) => {
  const where = country(asked.query());
  if (isUnreadable(where)) return where;
  const id = param(asked, 'offerId');
  if (isCatalogueItem(id)) return no(refusal(2100));
  const offer = offerWithId(id);
  return offer === undefined
    ? no(refusal(1000, { detail: 'The sandbox knows the offers of the contract\u2019s samples only.' }))
    : soldIn(where, offer);
};

export const getSku: Answer = (asked) => {
  const where = country(asked.query());
  if (isUnreadable(where)) return where;
  const skus = samplesOf('getSku').filter(({ parameters }) =>
    sameId(parameters['productId'], param(asked, 'productId')),
  );
  if (skus.length === 0) return no(refusal(400013));
  const sample = skus.find(({ parameters }) => sameId(parameters['skuId'], param(asked, 'skuId')));
  return sample === undefined ? no(refusal(400018)) : soldIn(where, sample.answer);
};

/** Everything is sold everywhere. */
const soldIn = (country: string, answer: JsonRecord): Result =>
  ok(rewritten(answer, (text) => text.replaceAll(/("country":"|[?]country=)[A-Z]{2}\b/g, `$1${country}`)));

/** The sample with its JSON changed. */
const rewritten = (answer: JsonRecord | undefined, change: (json: string) => string): unknown =>
  JSON.parse(change(JSON.stringify(answer ?? {})));

/** The partner signed in is an indirect provider and an indirect reseller at once, and nothing else to anyone. */
export const listRelationships: Answer = ({ query }) => {
  const asked = query();
  const type = asked.get('relationship_type') ?? '';
  if (type === '') return unreadable('relationship_type', 'required');
  const samples = samplesOf('listRelationships');
  const sample = samples.find(({ parameters }) => bare(parameters['relationship_type'] ?? '') === bare(type));
  const { items: all } = sample?.answer ?? {};
  const part = namePart(asked.get('filter') ?? '');
  const items = (Array.isArray(all) ? all : []).filter(
    (item: unknown) => isRecord(item) && String(item['name']).toLowerCase().includes(part),
  );
  return ok({ ...(sample ?? samples[0])?.answer, totalCount: items.length, items });
};

/**
 * What the name of a partner must contain, in lower case. No page knows the filter and its spelling is inferred, so one
 * of another form filters nothing.
 */
function namePart(filter: string): string {
  try {
    const read: unknown = JSON.parse(filter);
    const members = new Map(
      Object.entries(isRecord(read) ? read : {}).map(([key, value]) => [key.toLowerCase(), value]),
    );
    const [field, operator, value] = ['field', 'operator', 'value'].map((key) => members.get(key));
    const isKnown = sameId(field, 'name') && sameId(operator, 'substring');
    return isKnown && typeof value === 'string' ? value.toLowerCase() : '';
  } catch {
    return '';
  }
}
