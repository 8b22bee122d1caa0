import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { describeCallLog } from './describeCallLog';
import { importCallLog } from './importCallLog';

const log =
  'start,duration,status,campaign\n' +
  '2026-02-14 23:30:00,100,S,Spring\n' +
  '2026-02-16 09:00:00,50,VM,Spring\n' +
  '2026-02-15 10:00:00,40,NI,Autumn\n' +
  '2026-02-16 08:00:00,,BUSY,Autumn\n' +
  '2026-02-16 08:30:00,11,WEIRD,Autumn\n';

async function describeText(text: string, status: Readonly<Record<string, string>> = {}) {
  const { report } = await importCallLog(Readable.from([text]), { status });
  return describeCallLog(report);
}

describe('describeCallLog', () => {
  it('says what a person needs to know, with hostile texts quoted', async () => {
    const text = `${log}never,1,VM,Spring\n2026-02-16 09:00:00,1,"\u001b[31mred",Spring\n`;
    expect(await describeText(text)).toEqual([
      '7 rows read = 6 used + 1 refused',
      'Durations add up to 202 seconds',
      'First call 2026-02-14T23:30:00.000Z, last call 2026-02-16T09:00:00.000Z',
      'Times without an offset were read as UTC, because no time zone was given (--time-zone)',
      'Columns: start = "start", duration = "duration", status = "status", campaign = "campaign"',
      'Not in the file: agent, direction, id, contact',
      'Answers: virsyn (all), vyom (all), loquent (stats, engagement-stats)',
      'Cannot answer: loquent messaging-stats, ai-message-origin-stats: a call log holds no messages; ' +
        'loquent text-agent-stats: a call log holds no suggestions of text agents; ' +
        'loquent plan-stats: a call log holds no plans; loquent ai-usage-stats: a call log holds no use of AI; ' +
        "kaleyra (all): a row of a log is a call, not a carrier's legs",
      'Statuses: "S" = appointment_booked (1), "VM" = voicemail (1), "NI" = not_interested (1), "BUSY" = failed (1)',
      'Unknown status "WEIRD": 1 call',
      'Unknown status "\\u001b[31mred": 1 call',
      'Such calls count in total and duration only; give them a meaning with --status VM=voicemail,…',
      'Refused, start is not a date and time: 1',
      '  line 7: start is not a date and time ("never")',
    ]);
  });

  it('says of the statuses it does not list how many they are and how many calls they hold', async () => {
    const rows = (name: string, statuses: number, calls: number) =>
      Array.from({ length: statuses }, (_, n) => `2026-02-16 09:00:00,${name}${n}\n`.repeat(calls)).join('');
    const own = Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`K${n}`, 'voicemail']));
    const lines = await describeText(`start,status\n${rows('K', 30, 3)}${rows('U', 110, 2)}`, own);
    expect(lines.find((line) => line.startsWith('Statuses: '))).toMatch(
      /"K19" = voicemail \(3\) and 10 more: 30 calls$/,
    );
    expect(lines.filter((line) => line.startsWith('Unknown status '))).toHaveLength(10);
    expect(lines).toContain('Unknown, 100 more: 200 calls');
  });

  it('says that statuses were too many to tell apart', async () => {
    const rows = Array.from({ length: 10_050 }, (_, n) => `2026-02-16 09:00:00,U${n}\n`).join('');
    expect(await describeText(`start,status\n${rows}`)).toContain('Unknown, over 10,000 more: 10,040 calls');
  });

  it('says how many lines went into a row', async () => {
    const row = '2026-02-16 09:00:00,VM,Ada,\n';
    const lines = await describeText(
      `start,status,agent,notes\n2026-02-16 09:00:00,VM,"Ada\n${row}${row}",\n2026-02-16 09:00:00,VM,Ada,"two\nlines"\n`,
    );
    expect(lines).toContain('1 line lies inside quoted cells of used rows');
    expect(lines).toContain('3 lines lie inside quotes of refused rows: check where those quotes close');
    expect(lines).toContain(
      '  line 2: agent holds a line break, 4 lines in one row ("Ada\\n2026-02-16 09:00:00,VM,Ada,\\n2026-02-")',
    );
  });
});
