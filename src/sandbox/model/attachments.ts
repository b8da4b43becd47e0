/** The files of a customer's purchase order. */
import type { OrderAttachment } from '../../../generated/models.js';
import { parseJson, recordOf } from '../../openapi/json.js';
import { refused, type Refused } from '../operation-response.js';
import type { NewId } from '../ids.js';
import { refusal } from '../refusal.js';
import { partsOf, type FormPart } from './multipart.js';

/** By the id of their order. */
export type Attachments = Map<string, readonly OrderAttachment[]>;

/** What a form hands in; names of parts come in either case. */
export function attachmentsIn(
  contentType: string,
  bytes: Uint8Array,
  newId: NewId,
): readonly OrderAttachment[] | Refused {
  const parts = partsOf(contentType, bytes);
  const named = (name: string): readonly FormPart[] =>
    parts.filter((part) => part.name.toLowerCase() === name.toLowerCase());
  const [metadata] = named('metadata');
  const said = recordOf(parseJson(metadata === undefined ? '' : new TextDecoder().decode(metadata.content)));
  const { customerPrice, currency, tenderLink } = said;
  for (const [name, value] of Object.entries({ customerPrice, currency })) {
    if (typeof value === 'string' && value !== '') continue;
    return refused(
      refusal(900254, { detail: `The metadata needs ${name}, as text.`, data: [`/metadata/${name}`] }),
    );
  }
  const files = named('pofiles');
  if (files.length === 0) return refused(refusal(900252, { data: ['/pofiles'] }));
  const tenders = named('tenderfiles');
  // Documents disagree on its spelling.
  const isTender = Object.entries(said).some(
    ([key, value]) => /^isPartOfTender$/i.test(key) && value === true,
  );
  if (isTender && tenders.length === 0 && (typeof tenderLink !== 'string' || tenderLink === '')) {
    return refused(refusal(900253, { data: ['/TenderFiles'] }));
  }
  const attachment =
    (attachmentType: string) =>
    ({ fileName, content }: FormPart): OrderAttachment => ({
      attachmentId: newId('attachment'),
      fileName: fileName ?? '',
      sizeInKB: Math.ceil(content.length / 1024),
      attachmentType,
    });
  return [...files.map(attachment('POAttachment')), ...tenders.map(attachment('TenderAttachment'))];
}
