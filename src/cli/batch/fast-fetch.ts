/**
 * undici's fetch, where undici is installed: with many orders at a time it does half as many again. `undefined` where it isn't,
 * and where Node's own fetch was told to take the proxies of the environment, which this one would pass by.
 */
export async function fastFetch(
  env: Readonly<Record<string, string | undefined>>,
): Promise<typeof globalThis.fetch | undefined> {
  const { NODE_USE_ENV_PROXY = '', NODE_OPTIONS = '' } = env;
  if (NODE_USE_ENV_PROXY !== '' || NODE_OPTIONS.includes('--use-env-proxy')) return undefined;
  try {
    const { undiciFetch } = await import('../../undici.js');
    return undiciFetch();
  } catch {
    return undefined;
  }
}
