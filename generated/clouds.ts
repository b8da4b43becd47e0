// Generated from openapi.yaml by `npm run generate`. Do not edit.

/** By cloud: the address of the API, the authority that gives tokens, and the scope to ask it for. */
export const clouds = {
  /** Global cloud */
  global: { baseUrl: 'https://api.partnercenter.microsoft.com', authority: 'https://login.microsoftonline.com', scope: 'https://api.partnercenter.microsoft.com/.default' },
  /** US Government cloud */
  usGovernment: { baseUrl: 'https://api.partnercenter.microsoft.com', authority: 'https://login.microsoftonline.us', scope: 'https://api.partnercenter.microsoft.com/.default' },
  /** China, operated by 21Vianet */
  china: { baseUrl: 'https://partner.partnercenterapi.microsoftonline.cn', authority: 'https://login.chinacloudapi.cn', scope: 'https://partner.partnercenterapi.microsoftonline.cn/.default' },
} as const;
