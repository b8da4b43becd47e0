/** What is compared with ours, at these versions. All of them run on the oldest Node that this package admits. */
export const versions = {
  ajvFormats: '3.0.1',
  axios: '1.21.1',
  heyApi: '0.95.0',
  openapiBackend: '5.21.2',
  openapiClientAxios: '7.9.1',
  openapiClientAxiosTypegen: '7.8.0',
  openapiFetch: '0.17.0',
  orval: '7.13.2',
  pliancy: '6.7.0',
  portman: '1.33.0',
  tslib: '2.9.1',
  typebox: '1.4.3',
  zod: '4.6.7',
} as const;
