/** The sandbox's time, which can be moved on: by code, or at an address of its own. */
import { isRecord, parseJson } from '../openapi/json.js';
import type { HttpRequest, HttpResponse } from './http.js';
import { after, isDuration } from './model/duration.js';
import { refusal, type Refusal } from './refusal.js';

/** Where the time is told (GET) and moved on (POST). No address of Partner Center's. */
export const TIME_PATH = '/sandbox/time';

export interface Time {
  readonly now: () => Date;
  /** When the sandbox's time began, in milliseconds: when it was first asked for this, or moved on. */
  readonly started: () => number;
  /** @throws TypeError for what is no number of milliseconds from 0 on, and for one that leads beyond the year 9999 */
  readonly advance: (milliseconds: number) => void;
  readonly reset: () => void;
}

/** Further on, dates can't be written in four digits. */
const LAST_YEAR = 9999;

const isTooFar = (date: Date): boolean => !(date.getUTCFullYear() <= LAST_YEAR);

export function movableTime(clock: () => Date): Time {
  let ahead = 0;
  let begin: number | undefined;
  const started = (): number => (begin ??= clock().getTime());
  return {
    started,
    now: () => (ahead === 0 ? clock() : new Date(clock().getTime() + ahead)),
    advance(milliseconds) {
      const later = new Date(started() + ahead + milliseconds);
      if (!(milliseconds >= 0) || isTooFar(later)) {
        throw new TypeError(
          `advance needs a number of milliseconds from 0 on that ends before the year ${LAST_YEAR + 1}; it is ${milliseconds}.`,
        );
      }
      ahead += milliseconds;
    },
    reset() {
      ahead = 0;
      begin = undefined;
    },
  };
}

/** The response to a request for the time or its change; undefined for all others. */
export function timeResponse({ path, method, body }: HttpRequest, time: Time): HttpResponse | undefined {
  if (path !== TIME_PATH) return undefined;
  if (method === 'POST') {
    const now = time.now();
    const asked = parseJson(body ?? '');
    const duration = isRecord(asked) ? asked['advance'] : undefined;
    if (typeof duration !== 'string' || !isDuration(duration)) {
      return refused(refusal(2000, { detail: 'Send {"advance":"P7D"}; any ISO 8601 duration will do.' }));
    }
    const later = after(now, duration);
    if (isTooFar(later))
      return refused(refusal(2000, { detail: `The sandbox’s time ends with the year ${LAST_YEAR}.` }));
    time.advance(later.getTime() - now.getTime());
  } else if (method !== 'GET') {
    return { ...refused(refusal(2000, { detail: 'This address takes GET and POST only.' })), status: 405 };
  }
  return { status: 200, headers: JSON_TYPE, body: JSON.stringify({ now: time.now().toISOString() }) };
}

const JSON_TYPE = { 'Content-Type': 'application/json; charset=utf-8' };

const refused = ({ status, fault }: Refusal): HttpResponse => ({
  status,
  headers: JSON_TYPE,
  body: JSON.stringify(fault),
});
