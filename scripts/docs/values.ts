/** Reading the contract without believing in it: what is not there, or is something else, is empty. */
import { isObject, type Json, type JsonObject } from '../generate/json.js';

export const text = (value: Json | undefined): string => (typeof value === 'string' ? value.trim() : '');
export const objects = (value: Json | undefined): JsonObject[] =>
  Array.isArray(value) ? value.filter(isObject) : [];
