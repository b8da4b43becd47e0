import { guidPattern } from '../../src/shared/guid.js';

/** The formats that schemas may name, and what a value of each looks like. */
export const formats: Readonly<Record<string, RegExp>> = {
  uuid: guidPattern,
  'date-time':
    /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])t([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i,
};
