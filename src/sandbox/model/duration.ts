/** ISO 8601 durations, such as `P1Y` and `PT15M`. */

const DURATION =
  /^P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

export const isDuration = (text: string): boolean => DURATION.test(text);

/** The moment so much later, in UTC; the same moment for what is no duration. */
export function after(start: Date, duration: string): Date {
  const parts = DURATION.exec(duration) ?? [];
  const [, years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts.map(
    (part: string | undefined) => Number(part ?? 0),
  );
  const end = new Date(start);
  end.setUTCFullYear(start.getUTCFullYear() + years, start.getUTCMonth() + months);
  end.setUTCDate(end.getUTCDate() + 7 * weeks + days);
  end.setUTCSeconds(end.getUTCSeconds() + 3600 * hours + 60 * minutes + seconds);
  return end;
}

export const DAY_MS = 86_400_000;
