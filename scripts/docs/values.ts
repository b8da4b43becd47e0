/** Reading the contract without believing in it: what is not there, or is something else, is empty. */
import { isList, isRecord, type JsonValue, type JsonRecord } from '../../src/openapi/json.js';

export const text = (value: JsonValue | undefined): string => (typeof value === 'string' ? value.trim() : '');
export const objects = (value: JsonValue | undefined): JsonRecord[] =>
  isList(value) ? value.filter(isRecord) : [];
