import { json, overview, unfinished } from './answers';
import type { Stage, Stages } from './Stage';

const withBody = (body: string): Stage => ({ answer: () => new Response(body) });
const text = JSON.stringify(overview);
const { summary } = overview;
const withSummary = (changed: object): Stage => ({
  answer: () => json({ ...overview, summary: { ...summary, ...changed } }),
});

/** Answers with status 200 that cannot be read, or say what the contract does not. */
export const bodyStages: Stages = {
  'an empty body': withBody(''),
  'HTML, for example a login page': withBody('<!doctype html><title>Sign in</title>'),
  'half of the JSON': withBody(text.slice(0, text.length / 2)),
  'a bare `NaN`': withBody(text.replace('150', 'NaN')),
  'a body that breaks off': { answer: () => unfinished('break') },
  'a body that is not encoded as its headers say': {
    answer: () =>
      new Response(
        new ReadableStream({ pull: (body) => body.error(new TypeError('incorrect header check')) }),
      ),
  },
  'more than 5 MiB': withBody(`${text}${' '.repeat(5 * 1024 * 1024)}`),
  'more than 100,000 rows': withBody(`[${'{},'.repeat(100_000)}{}]`),
  'more than 32 levels of JSON': withBody('['.repeat(33) + ']'.repeat(33)),
  'a required member that is missing': { answer: () => json({ ...overview, summary: undefined }) },
  'a text in the place of a number': withSummary({ total_calls: '150' }),
  '`null` in the place of a number': withSummary({ total_calls: null }),
  'a count below 0': withSummary({ total_calls: -1 }),
  'other days than were asked': {
    answer: () =>
      json({ ...overview, period: { start_date: '2026-02-10', end_date: '2026-02-15', label: '7d' } }),
  },
};
