import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readTitles } from './support/readTitles';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const page = readFileSync(`${root}/docs/reference/faults.md`, 'utf8');

const rows = page
  .split('\n')
  .filter((line) => /^\| [FT]\d/.test(line))
  .map((line) => {
    const [, number = '', , , tests = '', widgets = ''] = line.split('|').map((cell) => cell.trim());
    const filesOf = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file);
    return { number, tests: filesOf(tests), widgets, widgetTests: filesOf(widgets) };
  });
const faults = rows.filter(({ number }) => number.startsWith('F'));

/** The numbers that a title says, `F8–F11` being four of them. */
function numbersOf(title: string): readonly string[] {
  const single = title.match(/\b[FT]\d+\b/g) ?? [];
  const ranges = [...title.matchAll(/\bF(\d+)–F(\d+)\b/g)].flatMap(([, first, last]) =>
    Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => `F${Number(first) + index}`),
  );
  return [...single, ...ranges];
}

it('has a row for each of the 42 faults, in their order, and one a threat', () => {
  expect(faults.map(({ number }) => number)).toEqual(
    Array.from({ length: 42 }, (_, index) => `F${index + 1}`),
  );
  expect(new Set(rows.map(({ number }) => number)).size).toBe(rows.length);
  expect(rows.length - faults.length).toBe(16);
});

it.each(rows)('$number is in the title of a test in every file that the table names', ({ number, tests }) => {
  expect(tests).not.toEqual([]);
  const without = tests.filter((file) => !readTitles(`${root}/${file}`).flatMap(numbersOf).includes(number));
  expect(without).toEqual([]);
});

it.each(faults)(
  '$number says which test holds it of a widget, or that none does yet',
  ({ widgets, widgetTests }) => {
    expect(widgetTests.length > 0 || widgets === 'not yet').toBe(true);
    expect(widgetTests.filter((file) => !existsSync(`${root}/${file}`))).toEqual([]);
  },
);

it('finds no number where no title has it', () => {
  const titles = readTitles(fileURLToPath(import.meta.url));
  expect(titles).toContain("'finds no number where no title has it'");
  expect(titles.flatMap(numbersOf)).toEqual([]);
});
