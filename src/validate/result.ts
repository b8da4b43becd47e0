/** One fault of a value. */
export interface ValidationError {
  /** JSON Pointer to the member at fault, also where that member is missing. */
  readonly path: string;
  /** What is wrong and what to do, as the second half of a sentence that begins with the member's name. */
  readonly message: string;
  /** The rule that is broken: a JSON Schema keyword, `readOnly`, `refused`, `toJSON`, `lineItemNumbers`, or `more`. */
  readonly keyword: string;
}

export type ValidationResult = { valid: true } | { valid: false; errors: ValidationError[] };
