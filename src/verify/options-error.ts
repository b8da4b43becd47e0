/** The options can't be used. The message says why, and what to do instead. */
export class OptionsError extends TypeError {
  override readonly name = 'OptionsError';
}
