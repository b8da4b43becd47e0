/** One fault of a value. */
export interface ValidationError {
  /** JSON Pointer to the member at fault, even if that member is missing. */
  readonly path: string;
  /** What is wrong and what to do: a sentence without its subject, which is the member at `path`. */
  readonly message: string;
  /** The broken rule: a JSON Schema keyword, or `readOnly`, `refused`, `toJSON`, `lineItemNumbers`, `customer`, `json` or `more`. */
  readonly keyword: string;
}

/** Whether a value is valid, and if not, every fault. */
export type ValidationResult = { valid: true } | { valid: false; errors: ValidationError[] };
