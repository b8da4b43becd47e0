import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where the pages are written for VitePress to read. */
export const pagesFolder = path.join(root, 'docs/.pages');

/** Where the built site goes. */
export const siteFolder = path.join(root, 'docs/site');

/** Where the single file goes that works without a server. */
export const offlineFile = path.join(root, 'docs/offline.html');
