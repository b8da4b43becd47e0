import { isPurchaseOrderMetadata } from '../../../generated/checks.js';
import type { OrderAttachmentCollection, PurchaseOrderMetadata } from '../../../generated/models.js';
import { attachPurchaseOrder } from '../../../generated/operations.js';
import type { Api } from '../api.js';
import { readBody } from '../body/read-body.js';
import { plainBody, type BodyRules } from '../body/rules.js';
import { call } from '../call.js';
import type { CallOptions } from '../call-options.js';
import type { Call } from '../call-state.js';
import { InvalidRequestError, MismatchedAnswerError } from '../errors.js';
import { inSteps } from '../in-steps.js';
import { isSame, member } from './same-order.js';

/** A customer's purchase order. */
export interface PurchaseOrder {
  /** What the purchase order says. */
  readonly metadata: PurchaseOrderMetadata;
  /** The files of the purchase order, at least one. A `File` keeps its name; any other `Blob` is given one. */
  readonly files: readonly Blob[];
  /** The files of the tender. Required with `isPartOfTender` if there is no `tenderLink`. @default none */
  readonly tenderFiles?: readonly Blob[] | undefined;
}

const attaching = { name: attachPurchaseOrder.name, effect: 'change' } as const;

/** Hands in a purchase order, as a form. */
export function attach(
  api: Api,
  path: { readonly customerId: string; readonly orderId: string },
  purchaseOrder: PurchaseOrder,
  options?: CallOptions,
): Promise<OrderAttachmentCollection> {
  return inSteps(api, attaching, options, async ({ call: ids, changing }) => {
    const { metadata, files, tenderFiles = [] } = purchaseOrder;
    const faults = [...faultsOf('files', files, 1), ...faultsOf('tenderFiles', tenderFiles, 0)];
    if (faults.length > 0) throw new InvalidRequestError(faults, ids);
    const form = new FormData();
    form.append('metadata', await readBody(isPurchaseOrderMetadata, metadata, ofMetadata).write(ids));
    appendAll(form, 'pofiles', files, 'purchase-order');
    appendAll(form, 'TenderFiles', tenderFiles, 'tender');
    const sent = Array.from(form.values(), (part) => (part instanceof File ? part.name : [])).flat();
    return call(api, attachPurchaseOrder, { path, body: form }, changing, {
      confirm: (_sent, answer, current) => confirmFiles(sent, answer, current),
    });
  });
}

/** Each file is listed. One whose name the answer leaves out may be any of them. */
function confirmFiles(asked: readonly string[], answer: unknown, call: Call): void {
  const items = member(answer, 'items');
  const answered = (Array.isArray(items) ? items : []).map((item) => member(item, 'fileName'));
  const unnamed = answered.filter((name) => (name ?? undefined) === undefined).length;
  const missing = asked.filter((name) => !answered.some((each) => isSame(each, name)));
  if (answered.length >= asked.length && missing.length <= unnamed) return;
  throw new MismatchedAnswerError(
    {
      asked,
      answer,
      differences: [{ path: '/files', asked: asked.join(', '), answered: answered.join(', ') }],
    },
    call,
  );
}

/** Its faults are told with the name under which it was given. */
const ofMetadata: BodyRules = {
  ...plainBody,
  error: (faults, ids) =>
    new InvalidRequestError(
      faults.map((fault) => ({ ...fault, path: `/metadata${fault.path}` })),
      ids,
    ),
};

/** What keeps a list of files from being sent. */
const faultsOf = (name: string, files: unknown, least: number) =>
  Array.isArray(files) && files.length >= least && files.every((file) => file instanceof Blob)
    ? []
    : [
        {
          path: `/${name}`,
          message: `must be a list of Blobs${least > 0 ? ', at least one' : ''}`,
          keyword: 'type',
        },
      ];

function appendAll(form: FormData, part: string, files: readonly Blob[], name: string): void {
  for (const [index, file] of files.entries())
    form.append(
      part,
      file,
      'name' in file && typeof file.name === 'string' ? file.name : `${name}-${index + 1}`,
    );
}
