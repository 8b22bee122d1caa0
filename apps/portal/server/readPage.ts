import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { PortalServerError } from './PortalServerError';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** A file of the page, ready to send. */
export interface PageFile {
  readonly content: Buffer;
  readonly type: string;
}

/** Reads the built page once, so that a request names a known file and never a path on the disk. */
export async function readPage(folder: string): Promise<ReadonlyMap<string, PageFile>> {
  const files = new Map<string, PageFile>();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => {
    throw new PortalServerError(
      'not_built',
      'The page of the portal is not built. Run `npm start`, which builds it',
    );
  });
  for (const entry of entries) {
    const type = types[extname(entry.name)];
    if (!entry.isFile() || type === undefined) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(`/${relative(folder, path).split(sep).join('/')}`, { content: await readFile(path), type });
  }
  return files;
}
