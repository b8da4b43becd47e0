/** The message of whatever was thrown. Never throws. */
export function errorMessage(error: unknown): string {
  try {
    const said: unknown = error instanceof Error ? error.message : error;
    return String(said);
  } catch {
    return 'it has no message';
  }
}
