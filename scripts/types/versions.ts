/**
 * The TypeScript versions that consumers are checked with. `npm run test:types` fails when the oldest no longer works, and
 * also when the one before it has come to work: the statement in README is then to be changed.
 */
export const oldest = '5.4.2';
export const beforeOldest = '5.3.3';
export const versions: readonly string[] = [oldest, '5.9.3', '6.0.3', '7.0.2'];

/** Some of a consumer's ways to import are newer than the oldest compiler. */
export const atLeast = (version: string, major: number, minor: number): boolean => {
  const [ownMajor = 0, ownMinor = 0] = version.split('.').map(Number);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
};
