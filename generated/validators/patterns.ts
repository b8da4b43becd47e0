// Generated from openapi.yaml by `npm run generate`. Do not edit.

/** An example from openapi.yaml for each of its patterns. */
export const patternExamples: Readonly<Record<string, string>> = {
  "^[A-Z]{3}$": "USD",
  "^(P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?)?$": "P1Y",
  "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?$": "2022-02-19T00:00:00Z",
  "^P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$": "P1Y"
};
