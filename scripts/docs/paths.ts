import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where the built reference goes. */
export const referenceFolder = path.join(root, 'docs/reference');
