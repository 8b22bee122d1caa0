import { describe, expect, it } from 'vitest';
import { ContractError } from '../src/errors/ContractError';
import { isClientError } from '../src/errors/isClientError';
import { createFakeFetch } from './support/createFakeFetch';
import { everySystem } from './support/everySystem';
import { failureOf } from './support/failureOf';

const capBytes = 5 * 1024 * 1024;

/** The text of an answer whose every list is made this long by saying a row over and over. */
function swell(answer: unknown, row: string, count: number): string {
  const marker = '"canary-list"';
  const text = JSON.stringify(answer, (_, value: unknown) =>
    Array.isArray(value) ? ['canary-list'] : value,
  );
  return text.replaceAll(`[${marker}]`, `[${Array.from({ length: count }, () => row).join(',')}]`);
}

/** The first row of the first list of an answer, as JSON. */
function firstRow(answer: unknown): string {
  let row: string | undefined;
  JSON.stringify(answer, (_, value: unknown) => {
    if (Array.isArray(value) && row === undefined) row = JSON.stringify(value[0]);
    return value;
  });
  return row ?? 'null';
}

/** `by-time` of `byTime`, as the systems write their last part of a path. */
const pathOf = (method: string) => method.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

describe.each(everySystem)('F40: $name sends', ({ methods, connect, answerTo }) => {
  const ask = (method: string, write: (answer: unknown) => string) => {
    const { fetch } = createFakeFetch((request) => new Response(write(answerTo(request))));
    return connect({ fetch }).ask(method);
  };
  const swollen = methods.filter((method) =>
    JSON.stringify(answerTo(new Request(`https://system.example.com/${pathOf(method)}`))).includes('['),
  );

  it.each(swollen)(
    '%s of rows without end: a breach of 20 issues, for work in proportion to them',
    async (method) => {
      const msOf = async (count: number) => {
        const start = process.cpuUsage();
        const failure = await failureOf(ask(method, (answer) => swell(answer, '0', count)));
        const { user, system } = process.cpuUsage(start);
        expect(failure).toBeInstanceOf(ContractError);
        expect(failure instanceof ContractError && failure.issues.length).toBeLessThanOrEqual(20);
        return (user + system) / 1000;
      };
      const fewMs = await msOf(2000);
      // Eight times the rows; where work grew by the square it would be sixty-four times.
      expect(await msOf(16_000)).toBeLessThan(24 * Math.max(fewMs, 10));
    },
  );

  it.each(swollen)(
    '%s of tens of thousands of rows: an answer or a breach, and nothing that is not ours',
    async (method) => {
      for (const toRow of [() => '{}', firstRow]) {
        const write = (answer: unknown) => {
          const row = toRow(answer);
          return swell(answer, row, Math.min(60_000, Math.floor(capBytes / 8 / row.length)));
        };
        const outcome = await ask(method, write).then(
          () => 'an answer',
          (error: unknown) => (isClientError(error) ? error.code : `not ours: ${String(error)}`),
        );
        expect(['an answer', 'contract', 'too_large']).toContain(outcome);
      }
    },
  );

  it.each([
    [32, 'an answer or a breach', ['contract', 'answer']],
    [33, 'too deep', ['too_large']],
    [2_000_000, 'too deep', ['too_large']],
  ] as const)('%i levels, which is %s', async (depth, _, codes) => {
    const text = `${'['.repeat(depth)}${']'.repeat(depth)}`;
    for (const method of methods) {
      const code = await ask(method, () => text).then(
        () => 'answer',
        (error: { readonly code: string }) => error.code,
      );
      expect(codes).toContain(code);
    }
  });

  it('5 MiB to the byte, and one byte more', async () => {
    const [method = ''] = methods;
    const padTo = (bytes: number) => (answer: unknown) => {
      const text = JSON.stringify(answer);
      return text + ' '.repeat(bytes - Buffer.byteLength(text));
    };
    expect(await ask(method, padTo(capBytes))).toBeDefined();
    expect((await failureOf(ask(method, padTo(capBytes + 1)))).code).toBe('too_large');
  });
});
