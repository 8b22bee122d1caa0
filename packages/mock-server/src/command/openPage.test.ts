import { describe, expect, it } from 'vitest';
import { openPage } from './openPage';

const url = 'http://127.0.0.1:4010/_mock/';

describe('openPage', () => {
  it.each([
    ['darwin', 'open', [url]],
    ['win32', 'cmd', ['/c', 'start', '""', url]],
    ['linux', 'xdg-open', [url]],
    ['freebsd', 'xdg-open', [url]],
  ])('uses what %s opens addresses with', async (platform, program, args) => {
    const ran: unknown[] = [];
    await openPage(url, { platform, run: async (...call) => void ran.push(call) });
    expect(ran).toEqual([[program, args]]);
  });

  it('rejects when the opener does not exist', async () => {
    const path = process.env.PATH;
    process.env.PATH = '/nowhere';
    try {
      await expect(openPage(url, { platform: 'linux' })).rejects.toMatchObject({ code: 'ENOENT' });
    } finally {
      process.env.PATH = path;
    }
  });
});
