import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { root } from './setup/root.mjs';

const list = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.md'], {
  cwd: root,
  encoding: 'utf8',
});
const broken = [];

for (const file of list.split('\n').filter((name) => name && existsSync(`${root}${name}`))) {
  const text = readFileSync(`${root}${file}`, 'utf8').replace(/```[\s\S]*?```/g, '');
  for (const [, target] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
    if (/^(https?:|mailto:|#)/.test(target)) continue;
    if (!existsSync(resolve(root, dirname(file), target.split('#')[0]))) broken.push(`${file}: ${target}`);
  }
}

if (broken.length > 0) {
  process.stderr.write(`These links lead nowhere:\n${broken.join('\n')}\n`);
  process.exit(1);
}
