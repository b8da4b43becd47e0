/** What a report keeps of an exchange: no secrets, and no more than anybody reads. */
import type { Exchange, RecordedResponse } from './exchange.js';
import { redactor } from './redact.js';
import type { CaseRun } from './case-run.js';
import type { Target } from './target.js';

/** In characters. More of a body makes a report unreadable. */
const MAX_BODY = 16_384;
const MAX_RECEIVED = 1000;
const MAX_HEADER = 1024;

/** In characters, of all responses of a run together. What comes after that is cut to an excerpt. */
const MAX_TOTAL = 4 * 1024 * 1024;
const EXCERPT = 300;
const MAX_HEADERS = 100;

/** A function that cuts and redacts the outcome of each case of one run. */
export function sanitizer(target: Target): (run: CaseRun) => CaseRun {
  const redact = redactor(target);
  const short = (text: string): string => cut(redact(text), MAX_RECEIVED);
  let left = MAX_TOTAL;

  const keptResponse = ({ status, headers, body }: RecordedResponse): RecordedResponse => {
    const all = Object.entries(headers);
    const most = left > 0 ? MAX_HEADER : EXCERPT;
    const kept: RecordedResponse = {
      status,
      headers: Object.fromEntries(
        all.slice(0, MAX_HEADERS).map(([name, value]) => [cut(name, most), cut(redact(value), most)]),
      ),
      body: cut(redact(body), left > 0 ? MAX_BODY : EXCERPT),
    };
    left -= kept.body.length + Object.entries(kept.headers).flat().join('').length;
    return kept;
  };
  const keptExchange = ({ request, response, failure, ...rest }: Exchange): Exchange => ({
    ...rest,
    // Ids in a request may come from a response, and a server may answer with anything.
    request: {
      ...request,
      path: redact(request.path),
      url: redact(request.url),
      ...(request.body !== undefined && { body: redact(request.body) }),
    },
    ...(response && { response: keptResponse(response) }),
    ...(failure && { failure: { ...failure, message: short(failure.message) } }),
  });

  return ({ exchanges, violations, unproven, mayRefuse, blockedBy }) => ({
    exchanges: exchanges.map(keptExchange),
    violations: violations.map((violation) => ({ ...violation, received: short(violation.received) })),
    ...(unproven !== undefined && { unproven: short(unproven) }),
    ...(mayRefuse !== undefined && { mayRefuse }),
    ...(blockedBy !== undefined && { blockedBy }),
  });
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The text up to a length. What is cut is a copy: a part of a text would keep the whole of it in memory. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const copy = decoder.decode(encoder.encode(text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')));
  return `${copy}… (cut after ${most} characters)`;
}
