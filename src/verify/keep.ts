/** What a report keeps of an exchange: no secrets, and no more than anybody reads. */
import { redactor } from './redact.js';
import type { Target } from './target.js';
import type { Answer, Exchange, Outcome } from './types.js';

/** In characters. More of a body makes a report unreadable. */
const LONGEST_BODY = 16_384;
const LONGEST_RECEIVED = 1000;
const LONGEST_HEADER = 1024;

/** In characters, of all answers of a run together. What comes after that is cut to an excerpt. */
const MOST_IN_ALL = 4 * 1024 * 1024;
const EXCERPT = 300;
const MOST_HEADERS = 100;

/** A function that makes the outcomes of one run fit to be kept. */
export function keeper(target: Target): (outcome: Outcome) => Outcome {
  const redact = redactor(target);
  const short = (text: string): string => cut(redact(text), LONGEST_RECEIVED);
  let left = MOST_IN_ALL;

  const keptAnswer = ({ status, headers, body }: Answer): Answer => {
    const all = Object.entries(headers);
    const most = left > 0 ? LONGEST_HEADER : EXCERPT;
    const kept: Answer = {
      status,
      headers: Object.fromEntries(
        all.slice(0, MOST_HEADERS).map(([name, value]) => [cut(name, most), cut(redact(value), most)]),
      ),
      body: cut(redact(body), left > 0 ? LONGEST_BODY : EXCERPT),
    };
    left -= kept.body.length + Object.entries(kept.headers).flat().join('').length;
    return kept;
  };
  const keptExchange = ({ request, answer, failure, ...rest }: Exchange): Exchange => ({
    ...rest,
    // Ids in a request may come from an answer, and a server may answer with anything.
    request: {
      ...request,
      path: redact(request.path),
      url: redact(request.url),
      ...(request.body !== undefined && { body: redact(request.body) }),
    },
    ...(answer && { answer: keptAnswer(answer) }),
    ...(failure && { failure: { ...failure, message: short(failure.message) } }),
  });

  return ({ exchanges, problems, unproven }) => ({
    exchanges: exchanges.map(keptExchange),
    problems: problems.map((problem) => ({ ...problem, received: short(problem.received) })),
    ...(unproven !== undefined && { unproven: short(unproven) }),
  });
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The text up to a length, as a copy: a part of a text would keep the whole of it in memory. */
function cut(text: string, most: number): string {
  const copy = decoder.decode(encoder.encode(text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')));
  return text.length > most ? `${copy}… (cut after ${most} characters)` : copy;
}
