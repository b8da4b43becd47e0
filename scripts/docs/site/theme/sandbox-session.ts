/** The sandbox that runs in the reader's page, one for the whole visit. Nothing that is sent here leaves the machine. */
import { createSandbox, FAULT_HEADER, faultKinds, sampleOrders } from '../../../../src/sandbox/index.js';

export { faultKinds };

export interface Call {
  readonly method: string;
  /** Path and query. */
  readonly address: string;
  readonly requestId: string;
  /** Empty for none. */
  readonly fault: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Empty for none. */
  readonly body: string;
  /** The parts of a form; empty where it is none. */
  readonly form: readonly { readonly name: string; readonly text: string; readonly isFile: boolean }[];
}

export interface Reply {
  /** Such as `Status 201`; what went wrong when no response came. */
  readonly status: string;
  readonly ok: boolean;
  readonly headers: readonly (readonly [string, string])[];
  readonly text: string;
}

export interface HeldOrderLine {
  readonly id: string;
  readonly status: string;
  readonly items: string;
}

// The documented orders are there, so that every sample that reads one finds it.
const documented = sampleOrders();
// What a reader types is sold, whatever it is; the contract's own checks still hold.
const sandbox = createSandbox({ orders: documented, strict: false });

export async function send(call: Call): Promise<Reply> {
  try {
    const response = await sandbox.fetch(new URL(call.address, 'https://sandbox.invalid'), {
      method: call.method,
      headers: headersOf(call),
      ...bodyOf(call),
    });
    const { status, statusText, ok } = response;
    return {
      status: `Status ${status} ${statusText}`.trim(),
      ok,
      headers: [...response.headers],
      text: readable(await response.text()),
    };
  } catch (error) {
    return {
      status: `No response: ${error instanceof Error ? error.message : String(error)}`,
      ok: false,
      headers: [],
      text: '',
    };
  }
}

function headersOf({ requestId, fault, headers: given, body }: Call): Headers {
  const headers = new Headers({ Authorization: 'Bearer sandbox', Accept: 'application/json', ...given });
  if (requestId !== '') headers.set('MS-RequestId', requestId);
  if (fault !== '') headers.set(FAULT_HEADER, fault);
  // A form brings its own.
  if (body !== '') headers.set('Content-Type', 'application/json');
  return headers;
}

function bodyOf({ body, form }: Call): { readonly body?: string | FormData } {
  if (form.length === 0) return body === '' ? {} : { body };
  const parts = new FormData();
  for (const { name, text, isFile } of form) {
    if (isFile) parts.append(name, new Blob(['An example.'], { type: 'application/pdf' }), 'example.pdf');
    else parts.append(name, text);
  }
  return { body: parts };
}

/** What was ordered on this visit, the newest first. */
export const placed = (): HeldOrderLine[] =>
  sandbox.orders
    .slice(documented.length)
    .map(({ order }) => ({
      id: order.id,
      status: order.status ?? '',
      items: order.lineItems.map(({ quantity, offerId }) => `${quantity ?? 1} × ${offerId}`).join(', '),
    }))
    .reverse();

export const startAgain = (): void => sandbox.reset();

export const newId = (): string => {
  // randomUUID is missing where the page came over http from another machine.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte, index) =>
    (index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte)
      .toString(16)
      .padStart(2, '0'),
  ).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
};

function readable(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
