// Generated from openapi.yaml by `npm run generate`. Do not edit.

/** One fault, as Ajv words it. */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  /** Where in its schema, inside `anyOf` and `oneOf`; empty elsewhere. */
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** True for a valid value; otherwise `errors` has all faults of this last call. */
export type SchemaValidator = ((value: unknown) => boolean) & { errors?: SchemaError[] | null };
