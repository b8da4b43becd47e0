/** What package.json should say of where the package lives, and doesn't. */
export const missingAddresses = (manifest: Readonly<Record<string, unknown>>): string[] =>
  ['homepage', 'bugs', 'repository'].filter((name) => (manifest[name] ?? '') === '');
