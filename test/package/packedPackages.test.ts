import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const runFile = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));
const names = ['core', 'client', 'react', 'mock-server'] as const;
let host = '';

/** Installs a version of React beside what is there. */
const installPeers = (react: string, more: readonly string[] = []) =>
  runFile(
    'npm',
    [
      'install',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      `react@${react}`,
      `react-dom@${react}`,
      '@tanstack/react-query@5.108.0',
      ...more,
    ],
    { cwd: host },
  );

/** Packs the four packages and installs them with plain npm, as a stranger's project would. */
beforeAll(async () => {
  host = await mkdtemp(join(tmpdir(), 'callscope-host-'));
  await mkdir(join(host, 'tarballs'));
  for (const name of names) {
    await runFile('pnpm', ['pack', '--pack-destination', join(host, 'tarballs')], {
      cwd: join(root, 'packages', name),
    });
  }
  const tarballs = (await readdir(join(host, 'tarballs'))).map((file) => `./tarballs/${file}`);
  await writeFile(join(host, 'package.json'), '{ "private": true, "type": "module" }');
  const peers = ['react@19.3.1', 'react-dom@19.3.1', '@tanstack/react-query@5.108.0'];
  await runFile('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...tarballs, ...peers], {
    cwd: host,
  });
});

afterAll(() => rm(host, { recursive: true, force: true }));

const installed = (name: string, ...path: string[]) =>
  join(host, 'node_modules', '@callscope', name, ...path);

async function evaluate(flag: 'module' | 'commonjs', source: string): Promise<unknown> {
  const { stdout } = await runFile('node', [`--input-type=${flag}`, '-e', source], { cwd: host });
  return JSON.parse(stdout);
}

/** What drawing the widget says of itself. */
interface Drawn {
  readonly version: string;
  readonly markup: string;
}

const entries = [
  '@callscope/core',
  '@callscope/client',
  '@callscope/client/virsyn',
  '@callscope/react',
  '@callscope/mock-server',
  '@callscope/mock-server/node',
];

describe('the packed packages, installed with npm', () => {
  it.each(entries)('%s gives import and require the same names', async (entry) => {
    const imported = await evaluate(
      'module',
      `console.log(JSON.stringify(Object.keys(await import('${entry}')).sort()))`,
    );
    const required = await evaluate(
      'commonjs',
      `console.log(JSON.stringify(Object.keys(require('${entry}')).sort()))`,
    );
    // `default` and `module.exports` are how Node shows a CommonJS module to `import`; neither is a name of ours.
    expect(required).toEqual(imported);
    expect(imported).not.toEqual([]);
  });

  it('count together: one core serves the client and the mock server', async () => {
    const source = `
      import { startMockServer } from '@callscope/mock-server';
      import { createVirsynClient } from '@callscope/client';
      const server = await startMockServer({ now: '2026-02-16T15:00:00Z', days: 14 });
      const client = createVirsynClient({ baseUrl: server.url + '/virsyn', getAccessToken: async () => server.tokens.virsyn });
      const [overview, funnel] = await Promise.all([client.overview({ period: '7d' }), client.funnel({ period: '7d' })]);
      await server.close();
      console.log(JSON.stringify([overview.summary.total_calls, funnel.funnel.total_calls]));`;
    const counts = await evaluate('module', source);
    expect(counts).toEqual([expect.any(Number), expect.any(Number)]);
    const [overview, funnel] = Array.isArray(counts) ? counts : [];
    expect(overview).toBe(funnel);
    expect(overview).toBeGreaterThan(0);
  });

  it.each([
    ['core', []],
    ['client', ['@callscope/core', '@tanstack/query-core', 'ky', 'zod']],
    ['react', ['@callscope/client', '@callscope/core', '@visx/heatmap']],
    ['mock-server', ['@callscope/core', 'csv-parse', 'msw']],
  ])('%s depends on nothing but what was decided', async (name, dependencies) => {
    const manifest = JSON.parse(await readFile(installed(name, 'package.json'), 'utf8'));
    expect(Object.keys(manifest.dependencies ?? {}).sort()).toEqual(dependencies);
    expect(JSON.stringify(manifest.dependencies ?? {})).not.toMatch(/workspace:|catalog:/);
    expect(manifest.scripts?.postinstall ?? manifest.scripts?.install).toBeUndefined();
  });

  it.each(['core', 'client', 'react'])('T28: %s ships no mock, no worker and no test', async (name) => {
    const files = await readdir(installed(name), { recursive: true });
    expect(files.filter((file) => /mockServiceWorker|\.(test|stories)\./.test(file))).toEqual([]);
    const code = await Promise.all(
      files
        .filter((file) => /^dist\/.*\.c?js$/.test(file))
        .map((file) => readFile(installed(name, file), 'utf8')),
    );
    expect(code.join('\n')).not.toMatch(/from ['"]msw|mock-server/);
  });

  it.each(['18.3.1', '19.3.1'])(
    'draws on a server with React %s, without a style attribute',
    async (version) => {
      const source = `
      import { createElement } from 'react';
      import { version } from 'react';
      import { renderToString } from 'react-dom/server';
      import { CallscopeProvider, Funnel } from '@callscope/react';
      import { funnelStages } from '@callscope/core';
      const data = funnelStages([
        { id: 'calls', label: 'Calls', count: 150 },
        { id: 'connected', label: 'Connected', count: 110 },
      ]);
      const provider = createElement(CallscopeProvider, { now: 0 }, createElement(Funnel, { data }));
      console.log(JSON.stringify({ version, markup: renderToString(provider) }));`;
      await installPeers(version);
      // The script above prints just this.
      const drawn = (await evaluate('module', source)) as Drawn;
      expect(drawn.version).toBe(version);
      expect(drawn.markup).toContain('73.3%');
      expect(drawn.markup).not.toContain('style=');
    },
  );

  it('types the first widget of the README', async () => {
    const readme = await readFile(join(root, 'README.md'), 'utf8');
    const example = /```tsx\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
    const given = 'declare function yourSession(reason: string): Promise<{ accessToken: string }>;\n';
    await writeFile(join(host, 'readme.tsx'), example.replace(/(?=\nconst )/, `\n${given}`));
    await writeFile(join(host, 'styles.d.ts'), "declare module '*.css';\n");
    await runFile('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '@types/react@19.3.0'], {
      cwd: host,
    });
    const options = [
      '--noEmit',
      '--strict',
      '--jsx',
      'react-jsx',
      '--module',
      'esnext',
      '--moduleResolution',
      'bundler',
    ];
    const compiler = join(root, 'node_modules', '.bin', 'tsc');
    const output = await runFile(compiler, [...options, '--target', 'es2022', 'readme.tsx', 'styles.d.ts'], {
      cwd: host,
    }).then(
      ({ stdout }) => stdout,
      (error: { stdout: string }) => error.stdout,
    );
    expect(example).toContain('KpiCards');
    expect(output).toBe('');
  });

  it('marks the React package for the client side, in both formats', async () => {
    for (const file of ['dist/index.js', 'dist/index.cjs']) {
      expect((await readFile(installed('react', file), 'utf8')).split('\n')[0]).toMatch(
        /^["']use client["'];$/,
      );
    }
  });

  it('ships the styles as one file without a remote address', async () => {
    const styles = await readFile(installed('react', 'dist', 'styles.css'), 'utf8');
    expect(styles).toContain('--cs-accent');
    expect(styles).not.toMatch(/@import|url\(|https?:/);
  });
});
