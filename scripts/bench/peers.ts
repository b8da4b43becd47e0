/** What npm installs for the benchmark, beside what the project has itself. All run on the oldest Node that this package admits. */
import manifest from '../../package.json' with { type: 'json' };

const { ajv, typescript, undici } = manifest.devDependencies;

export const peers = {
  '@apideck/portman': '1.33.0',
  '@hey-api/openapi-ts': '0.95.0',
  ajv,
  'ajv-formats': '3.0.1',
  axios: '1.21.1',
  'openapi-fetch': '0.17.0',
  orval: '7.13.2',
  tslib: '2.9.1',
  typebox: '1.4.3',
  typescript,
  undici,
  zod: '4.6.7',
} as const;
