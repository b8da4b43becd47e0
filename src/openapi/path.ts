/** Paths with templates, such as `/v1/customers/{customerId}/orders`, both ways. */

/** The path with its parameters filled in. */
export const filledPath = (template: string, values: ReadonlyMap<string, string>): string =>
  template.replace(/\{([^}]*)\}/g, (_, name: string) => encoded(values.get(name) ?? ''));

/** Half a surrogate pair, which JSON can carry, has no place in an address. */
export const encoded = (text: string): string =>
  encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\uFFFD'));

/** What was filled in. */
export function pathParameters(template: string, path: string): Map<string, string> {
  const sent = path.split('?', 1)[0]?.split('/') ?? [];
  return new Map(
    template.split('/').flatMap((part, index) => {
      const name = /^\{(.*)\}$/.exec(part)?.[1];
      return name === undefined ? [] : [[name, decodeURIComponent(sent[index] ?? '')] as const];
    }),
  );
}
