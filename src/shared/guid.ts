/** 8-4-4-4-12 hexadecimal digits, either case. */
export const guidPattern = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a value is a GUID in the form that Partner Center uses: 8-4-4-4-12 hexadecimal digits, either case. */
export const isGuid = (value: unknown): value is string =>
  typeof value === 'string' && guidPattern.test(value);
