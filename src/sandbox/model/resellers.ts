/** The indirect resellers of the contract's samples. */
import { isList, isRecord, recordOf, textOf } from '../../openapi/json.js';
import { samplesOf } from '../contract.js';
import { sameId } from './items.js';

/** The Partner Center id of the reseller with this tenant. */
export function mpnIdOf(tenantId: string): string | undefined {
  const reseller = samplesOf('listRelationships')
    .flatMap(({ body: { items } }) => (isList(items) ? items : []))
    .find((item) => isRecord(item) && sameId(item['id'], tenantId));
  return reseller === undefined ? undefined : textOf(recordOf(reseller)['mpnId']);
}

export const isResellerWithMpnId = (mpnId: string): boolean =>
  samplesOf('listRelationships').some(
    ({ body: { items } }) => isList(items) && items.some((item) => isRecord(item) && item['mpnId'] === mpnId),
  );
