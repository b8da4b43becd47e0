import { isList, isRecord, type JsonRecord } from '../../openapi/json.js';
import { isGuid } from '../../shared/guid.js';
import { samplesOf } from '../contract.js';
import { sameId } from '../model/items.js';
import { isResellerWithMpnId, mpnIdOf } from '../model/resellers.js';
import { refusal } from '../refusal.js';
import type { OperationHandler } from '../operation-handler.js';
import { ok, refused, type Success } from '../operation-response.js';

/** What samples of lists hold, and of them those of the type asked for. */
export const listAgreementMetadata: OperationHandler = ({ query }) => {
  const samples = samplesOf('listAgreementMetadata');
  return ofType(samples[0]?.body, 'agreementType', query().get('agreementType'));
};

/** Nobody else accepted anything, as far as the partner confirmed it. */
export const listAgreements: OperationHandler = ({ param, query }) => {
  const samples = samplesOf('listAgreements');
  const own = samples.find(({ parameters }) => sameId(parameters['customerId'], param('customerId')));
  const body = own?.body ?? { totalCount: 0, items: [] };
  return ofType(body, 'type', query().get('agreementType'));
};

function ofType(body: JsonRecord | undefined, member: string, type: string | null): Success {
  const all = body?.['items'];
  const items = (isList(all) ? all.filter(isRecord) : []).filter(
    (item) => type === null || type === '*' || sameId(item[member], type),
  );
  return ok({ ...body, totalCount: items.length, items });
}

export const getDirectSignedAgreementStatus: OperationHandler = ({ param }, { agreements }) =>
  ok({ isSigned: agreements.isSigned(param('customerId')) });

/** The resellers of the samples signed, and nobody else is known. */
export const getResellerAgreementStatus: OperationHandler = ({ query }) => {
  const asked = query();
  const [mpnId, tenantId] = [asked.get('mpnId'), asked.get('tenantId')];
  if (mpnId === null && tenantId === null) {
    return refused(refusal(2001, { detail: 'Send mpnId or tenantId.' }));
  }
  if (mpnId !== null && tenantId !== null) {
    return refused(refusal(2000, { detail: 'Send one of mpnId and tenantId, not both.' }));
  }
  const samples = samplesOf('getResellerAgreementStatus');
  if (mpnId !== null) {
    if (!/^\d+$/.test(mpnId)) return refused(refusal(2000, { detail: 'mpnId must be digits.' }));
    const signed = samples.find(({ parameters }) => parameters['mpnId'] === mpnId) !== undefined;
    return signed || isResellerWithMpnId(mpnId) ? ok({ isAgreementSigned: true }) : refused(refusal(2200));
  }
  if (!isGuid(tenantId)) return refused(refusal(2000, { detail: 'tenantId must be a GUID.' }));
  const signed = samples.some(({ parameters }) => sameId(parameters['tenantId'], tenantId));
  return signed || mpnIdOf(tenantId) !== undefined ? ok({ isAgreementSigned: true }) : refused(refusal(2205));
};
