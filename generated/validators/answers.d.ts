// Generated from openapi.yaml by `npm run generate`. Do not edit.
import type { SchemaValidator } from './types.js';

export declare const order: SchemaValidator;
export declare const fault: SchemaValidator;

/** The validator of an answer's JSON body, by operationId and status. */
export declare const answerValidators: Readonly<Record<string, Readonly<Record<string, SchemaValidator>>>>;
