/** The error codes of the contract: `x-error-codes`, in words. */
import { isList, isRecord, recordAt, type JsonRecord } from '../../../src/openapi/json.js';
import { shortRepeatWords } from '../fragments.js';
import { text } from '../values.js';

export interface ErrorCode {
  readonly code: string;
  readonly statuses: readonly number[];
  readonly meaning: string;
  /** Empty when nothing more is known. */
  readonly cause: string;
  readonly action: string;
  /** Whom it is said of: `order`, `customer`, `caller`, `address` or `service`. */
  readonly concerns: string;
  readonly placed: string;
  readonly repeat: string;
  /** The same in two or three words. */
  readonly shortRepeat: string;
  readonly sources: readonly string[];
}

export const errorCodesOf = (document: JsonRecord): ErrorCode[] =>
  Object.entries(recordAt(document, 'x-error-codes')).flatMap(([code, entry]) =>
    isRecord(entry) ? [errorCode(code, entry)] : [],
  );

function errorCode(code: string, entry: JsonRecord): ErrorCode {
  const repeat = text(entry['repeat']);
  const words = REPEATS[repeat];
  if (words === undefined) throw new Error(`the docs have no words for "${repeat}", at code ${code}`);
  return {
    code,
    statuses: isList(entry['status']) ? entry['status'].map(Number) : [],
    meaning: text(entry['meaning']),
    cause: text(entry['cause']),
    action: text(entry['action']),
    concerns: text(entry['concerns']),
    placed: repeat === 'same-id' ? 'Not known.' : 'No.',
    repeat: words,
    shortRepeat: shortRepeatWords(repeat),
    sources: [entry['x-source']].flat().map(text).filter(Boolean),
  };
}

const REPEATS: Readonly<Record<string, string>> = {
  never: 'No.',
  corrected: 'Once corrected: as a new call with a new `MS-RequestId`.',
  later: 'Later: as a new call with a new `MS-RequestId`.',
  'same-id': 'Yes: the same call, with the **same** `MS-RequestId`.',
  'fresh-token': 'Once, with a fresh token.',
};
