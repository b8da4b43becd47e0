// Generated from openapi.yaml by `npm run generate`. Do not edit.
import type { SchemaValidator } from './types.js';

export declare const purchaseOrderMetadata: SchemaValidator;
