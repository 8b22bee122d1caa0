import { clearReports, countReports } from '../setup/countReports.mjs';
import { ensureChromium } from '../setup/ensureChromium.mjs';
import { end } from '../setup/lifeline.mjs';
import { prepare } from '../setup/prepare.mjs';
import { run } from '../setup/run.mjs';
import { paint, runMain, say } from '../setup/say.mjs';

/** Every check of the gate, in the order that finds a mistake soonest. */
const checks = [
  ['build', 'turbo', ['run', 'build', '--output-logs=errors-only']],
  ['lockfile keeps every platform', 'node', ['scripts/checkLockfile.mjs']],
  ['lint and import zones', 'pnpm', ['run', 'lint']],
  ['types', 'turbo', ['run', 'typecheck', '--output-logs=errors-only']],
  ['unused code', 'pnpm', ['run', 'unused']],
  ['documentation links', 'node', ['scripts/checkLinks.mjs']],
  ['packages (publint, are the types wrong)', 'turbo', ['run', 'check:package', '--output-logs=errors-only']],
  ['size budgets', 'pnpm', ['run', 'size']],
  ['tests', 'turbo', ['run', 'test', '--concurrency=1', '--continue', '--output-logs=new-only']],
];

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(0)} s`;

await runMain(async () => {
  await prepare();
  const chromium = await ensureChromium();
  clearReports();
  const broken = [];
  for (const [name, command, args] of checks) {
    say(paint('bold', `\n▸ ${name}`));
    const started = performance.now();
    const { code } = await run(command, args, { env: { CHROMIUM_PATH: chromium } });
    say(
      code === 0
        ? paint('green', `✓ ${name} (${seconds(started)})`)
        : paint('red', `✗ ${name} (${seconds(started)})`),
    );
    if (code === 0) continue;
    broken.push(name);
    if (name === 'build') break;
  }
  const { passed, failed, skipped, files } = countReports();
  say(`\n${files} test reports${skipped > 0 ? `, ${skipped} tests skipped` : ''}`);
  if (broken.length > 0) say(paint('red', `not passed: ${broken.join('; ')}`));
  // A check that is not a test (lint, types, sizes) has no report, so it counts as one failure here.
  const brokenChecks = broken.filter((name) => name !== 'tests' || failed === 0).length;
  say(`${passed} passed, ${failed + brokenChecks} failed`);
  await end(broken.length === 0 && failed === 0 && skipped === 0 && passed > 0 ? 0 : 1);
});
