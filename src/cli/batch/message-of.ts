/** What an error of the system or of another part says, to stand within a sentence. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
