/** Whether a value is a whole number within limits, both included. */
export const isWholeNumber = (value: unknown, least: number, most: number): value is number =>
  Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
