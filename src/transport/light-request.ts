/**
 * What openapi-fetch makes of a call, without the cost of a platform `Request`, which copies headers and body that the
 * transport sends by itself.
 */
class UrlAndMethod {
  readonly method: string;

  constructor(
    readonly url: string,
    init: RequestInit,
  ) {
    this.method = init.method ?? 'GET';
  }
}

/** For createClient's `Request`; openapi-fetch reads `url` and `method` of it, and the façade's `fetch` no more. */
// A part of Request, by intention: the one place where no guard could tell.
export const LightRequest = UrlAndMethod as unknown as typeof Request;
