// Generated from openapi.yaml by `npm run generate`. Do not edit.
export { default as openapi } from '#openapi.json' with { type: 'json' };
