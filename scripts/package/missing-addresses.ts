/** What stops a release: package.json does not say where the package lives. */

const MEANINGS = {
  homepage: 'the address of the documentation site',
  bugs: 'where users report problems',
  repository: 'the repository, against which npm resolves the links in README',
};

/** What is missing and what to do, in words; undefined when all of it is there. */
export function missingAddresses(manifest: Readonly<Record<string, unknown>>): string | undefined {
  const missing = Object.entries(MEANINGS).filter(([name]) => !isGiven(manifest[name]));
  if (missing.length === 0) return undefined;
  const lines = missing.map(([name, meaning]) => `  "${name}": ${meaning}`);
  return `Nothing was published: package.json does not say where the package lives. Set these, then publish again:\n${lines.join('\n')}`;
}

/** `bugs` and `repository` may be objects with a `url`. */
function isGiven(value: unknown): boolean {
  const address: unknown = typeof value === 'object' && value !== null && 'url' in value ? value.url : value;
  return typeof address === 'string' && address !== '';
}
