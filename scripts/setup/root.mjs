import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The repository's root, with a trailing separator. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

export const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
