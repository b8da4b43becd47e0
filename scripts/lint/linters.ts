/** What `npm run lint` runs, all at the same time. */
export const linters: readonly string[] = [
  'redocly lint openapi.yaml',
  'spectral lint openapi.yaml --fail-severity=hint',
  'eslint . --max-warnings=0',
  'prettier --check --cache --cache-strategy=content --log-level=warn .',
];
