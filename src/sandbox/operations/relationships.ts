import { isList, isRecord, parseJson, recordOf, textOf } from '../../openapi/json.js';
import { samplesOf } from '../contract.js';
import { sameId } from '../model/items.js';
import { bare, unreadable } from '../query.js';
import type { OperationHandler } from '../operation-handler.js';
import { ok } from '../operation-response.js';

/** The partner signed in is an indirect provider and an indirect reseller at once, and nothing else to anyone. */
export const listRelationships: OperationHandler = ({ query }) => {
  const sent = query();
  const type = sent.get('relationship_type') ?? '';
  if (type === '') return unreadable('relationship_type', 'given');
  const samples = samplesOf('listRelationships');
  const sample = samples.find(({ parameters }) => bare(parameters['relationship_type'] ?? '') === bare(type));
  const all = sample?.body['items'];
  const part = namePart(sent.get('filter') ?? '');
  const items = (isList(all) ? all.filter(isRecord) : []).filter(({ name }) =>
    textOf(name).toLowerCase().includes(part),
  );
  return ok({ ...(sample ?? samples[0])?.body, totalCount: items.length, items });
};

/**
 * What the name of a partner must contain, in lower case. No page knows the filter and its spelling is inferred, so one
 * of another form filters nothing.
 */
function namePart(filter: string): string {
  const members = new Map(
    Object.entries(recordOf(parseJson(filter))).map(([key, value]) => [key.toLowerCase(), value]),
  );
  const [field, operator, value] = ['field', 'operator', 'value'].map((key) => members.get(key));
  const isKnown = sameId(field, 'name') && sameId(operator, 'substring');
  return isKnown && typeof value === 'string' ? value.toLowerCase() : '';
}
