import type { Concerns } from '../../../generated/concerns.js';
import { ApiError, UnreadableAnswerError, type FailedResponse, type Refusal } from '../errors.js';
import { outcomeOf } from './outcome-of.js';
import { withoutToken } from '../redact.js';
import type { Call } from '../call-state.js';
import type { Send } from './send.js';
import { parseRetryAfter } from './retry-after.js';

/**
 * Reads the whole answer while the attempt's time limit still runs, no more of it than `maxBytes`, and decides what it
 * is: an accepted body passes, everything else becomes one of the typed errors.
 */
export const readResponse =
  (maxBytes: number) =>
  (next: Send): Send =>
  async (url, init) => {
    const { call } = init;
    const response = await next(url, init);
    const text = (await readText(response, maxBytes, call.keep?.(response)))?.replace(byteOrderMarks, '');
    const body = text === undefined ? undefined : parse(text);
    if (response.ok && text !== undefined && call.accepts(body, response.status, text)) return response;

    const answer: FailedResponse = {
      status: response.status,
      headers: response.headers,
      text: text ?? '',
      retryAfter: parseRetryAfter(response.headers.get('Retry-After'), call.clock.now()),
    };
    if (text === undefined) throw unreadable(`it is larger than ${maxBytes} bytes`, call, answer);
    if (!response.ok) throw await refused(body, call, answer);
    throw unreadable(whyNotAccepted(body, withoutToken(text, call.secrets)), call, answer);
  };

// The documents print a byte-order mark and a space before some bodies, in one place as the three characters that its
// bytes make in Latin-1.
const byteOrderMarks = /^(?:\uFEFF|ï»¿|\s)+/;

/** The body as text; `undefined` when it is larger than the limit, or says that it will be. */
async function readText(
  response: Response,
  maxBytes: number,
  kept: Uint8Array[] | undefined,
): Promise<string | undefined> {
  if (!response.body) return '';
  if (Number(response.headers.get('Content-Length')) > maxBytes) {
    await response.body.cancel();
    return undefined;
  }
  const reader = response.body.getReader();
  let decoder: TextDecoder | undefined;
  let text = '';
  let bytes = 0;
  for (let piece = await reader.read(), next = piece; !piece.done; piece = next) {
    kept?.push(piece.value);
    bytes += piece.value.byteLength;
    if (bytes > maxBytes) {
      await reader.cancel();
      return undefined;
    }
    next = await reader.read();
    // Making one takes longer than decoding, and most answers come in one piece.
    decoder ??= next.done ? wholeText : new TextDecoder();
    text += decoder.decode(piece.value, { stream: !next.done });
  }
  return text;
}

const wholeText = new TextDecoder();

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function whyNotAccepted(body: unknown, text: string): string {
  if (text === '') return 'it is empty';
  // An error may come with the status of a success, such as code 400072 with 200: its code is seen then.
  const what = body === undefined ? 'it is not JSON but' : 'it is JSON, but not what was asked for, and';
  return `${what} starts with ${JSON.stringify(text.slice(0, 60))}`;
}

async function refused(
  body: unknown,
  call: Call,
  answer: FailedResponse,
): Promise<ApiError | UnreadableAnswerError> {
  const refusal = readRefusal(body);
  if (refusal) {
    const concerns = refusal.isOwn ? await concernOf(refusal.code) : undefined;
    return new ApiError({ ...refusal, concerns }, outcomeOf({ ...answer, ...refusal }), call, answer);
  }
  return unreadable(whyNotAccepted(body, withoutToken(answer.text, call.secrets)), call, answer);
}

const unreadable = (why: string, call: Call, answer: FailedResponse): UnreadableAnswerError =>
  new UnreadableAnswerError(why, outcomeOf(answer), call, answer);

/** Whom a code of the service's own is said of; `undefined` where the contract doesn't know it, or its table can't be loaded. */
async function concernOf(code: string | undefined): Promise<Concerns | undefined> {
  // Larger than the rest of a failure's reading, and only failures need it.
  const table = await import('../../../generated/concerns.js').catch(() => undefined);
  return table && code !== undefined && Object.hasOwn(table.codeConcerns, code)
    ? table.codeConcerns[code]
    : undefined;
}

/** Reads any of the error bodies that are live or documented; `undefined` for anything else. */
function readRefusal(body: unknown): Omit<Refusal, 'concerns'> | undefined {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return undefined;
  const member = (...names: string[]): unknown => {
    const name = Object.keys(body).find((key) => names.includes(key.toLowerCase()));
    return name === undefined ? undefined : Reflect.get(body, name);
  };
  const code = member('code');
  const description = member('description', 'message');
  const data = member('data');
  const source = member('source');
  if (code === undefined && description === undefined) return undefined;
  const written = typeof code === 'string' || typeof code === 'number' ? String(code) : undefined;
  // What gateways write has no `description`.
  const isOwn = written !== undefined && typeof member('description') === 'string';
  return {
    code: written,
    isOwn,
    description: typeof description === 'string' ? description : undefined,
    data: Array.isArray(data) ? data.map(detail) : [],
    source: typeof source === 'string' ? source : undefined,
  };
}

/** The contract lets a detail be anything; what is no text is told as JSON, unless it is nested too deep for that. */
function detail(item: unknown): string {
  if (typeof item === 'string') return item;
  try {
    return JSON.stringify(item);
  } catch {
    return '';
  }
}
