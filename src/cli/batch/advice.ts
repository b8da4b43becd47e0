/** What to do about a failure that will meet every order. */
export function adviceFor(error: Error): string {
  const status: unknown = 'status' in error ? error.status : undefined;
  if (error.name === 'CredentialError' || status === 401)
    return 'What to do: get a token that the service accepts, and run the same command again.';
  if (error.name === 'ConnectionError')
    return 'What to do: check the address and the network, and run the same command again.';
  if (error.name === 'RedirectError' || (typeof status === 'number' && [400, 404, 405, 413].includes(status)))
    return 'What to do: check the address (--cloud, --base-url) and any proxy or gateway in between, and run the same command again.';
  if (status === 403)
    return "What to do: check the account's rights and any proxy or gateway in between, and run the same command again.";
  return 'What to do: run the same command again later.';
}
