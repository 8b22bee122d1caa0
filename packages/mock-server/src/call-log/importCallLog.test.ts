import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CallLogOptions, importCallLog } from './importCallLog';

function importText(text: string, options?: CallLogOptions) {
  return importCallLog(Readable.from([text]), options);
}

describe('importCallLog', () => {
  it('reads every column of a row into a call', async () => {
    const { calls, campaigns, agents, contacts, agencyId, report } = await importText(
      'Call ID,Start Time,Duration,Status,Agent,Campaign,Direction,Phone\n' +
        'c-1,2026-02-16 10:00:00,1:05,SALE,Ada,Spring,Outgoing,555-0101\n',
      { timeZone: 'America/New_York' },
    );
    expect(calls.length).toBe(1);
    expect(calls.at(0)).toMatchObject({
      startMs: Date.parse('2026-02-16T15:00:00Z'),
      agencyId,
      campaignId: campaigns[0]?.id,
      clientId: null,
      agentId: agents[0]?.id,
      contactIndex: 0,
      durationSeconds: 65,
      direction: 'outbound',
      status: 'completed',
      disposition: 'appointment_booked',
      isConnected: true,
      isConversation: true,
      isQualified: true,
      isMeetingBooked: true,
    });
    expect(campaigns).toMatchObject([{ name: 'Spring', agencyId }]);
    expect(agents).toMatchObject([{ name: 'Ada', agencyId }]);
    expect(contacts).toEqual([
      { id: expect.stringMatching(/^[\da-f-]{36}$/), name: null, phoneNumber: null, email: null },
    ]);
    expect(report).toEqual({
      rowsRead: 1,
      rowsUsed: 1,
      rowsRefused: 0,
      refusals: [],
      refusalsByReason: {},
      statuses: [{ status: 'SALE', count: 1, disposition: 'appointment_booked' }],
      unknownStatuses: [],
      otherStatuses: { known: { distinct: 0, calls: 0 }, unknown: { distinct: 0, calls: 0 } },
      joinedLines: { used: 0, refused: 0 },
      unknownDirections: 0,
      durationSecondsTotal: 65,
      firstCall: '2026-02-16T15:00:00.000Z',
      lastCall: '2026-02-16T15:00:00.000Z',
      timeZone: 'America/New_York',
      timeZoneAssumed: false,
      columns: {
        start: 'Start Time',
        duration: 'Duration',
        status: 'Status',
        agent: 'Agent',
        campaign: 'Campaign',
        direction: 'Direction',
        id: 'Call ID',
        contact: 'Phone',
      },
      absentFields: [],
      duplicateIds: 0,
      systems: expect.any(Array),
    });
  });

  it('leaves absent what the log does not hold', async () => {
    const { calls } = await importText('start\n2026-02-16T10:00:00Z\n');
    expect(Object.entries(calls.at(0)).filter(([, value]) => value !== null)).toEqual([
      ['startMs', Date.parse('2026-02-16T10:00:00Z')],
      ['serial', 0],
      ['agencyId', expect.any(String)],
      ['isConnected', false],
      ['isConversation', false],
      ['isQualified', false],
      ['isMeetingBooked', false],
    ]);
  });

  it('uses identical rows without an id each for itself', async () => {
    const row = '5,12,2026-02-16 10:00:00,AA,VM\n';
    const { report } = await importText(`agent_id,call_length,datestamp,lead_id,status\n${row.repeat(4)}`);
    expect(report).toMatchObject({ rowsRead: 4, rowsUsed: 4, durationSecondsTotal: 48, duplicateIds: 0 });
  });

  it('refuses an id that an earlier row has, and never the absence of one', async () => {
    const { report } = await importText(
      'id,start,duration\n' +
        'a,2026-02-16T10:00:00Z,1\nb,2026-02-16T10:00:00Z,2\n,2026-02-16T10:00:00Z,4\n' +
        'a,2026-02-17T10:00:00Z,8\n,2026-02-16T10:00:00Z,16\n',
    );
    expect(report).toMatchObject({
      rowsUsed: 4,
      durationSecondsTotal: 23,
      duplicateIds: 1,
      refusals: [{ line: 5, reason: 'duplicate id', found: 'a' }],
    });
  });

  it('refuses bad rows with their line and reason, and goes on', async () => {
    const { report } = await importText(
      'start,duration,status\n' +
        '2026-02-16T10:00:00Z,10,VM\n' +
        '2026-02-30 10:00:00,10,VM\n' +
        '\n' +
        '2026-02-16T10:00:00Z,10\n' +
        ',10,VM\n' +
        '2026-02-16,10,VM\n' +
        '16/02/2026 10:00,10,VM\n' +
        '2026-02-16T10:00:00Z,-10,VM\n' +
        '2026-02-16T10:00:00Z,ten,"V\nM"\n' +
        '2026-03-29 01:30:00,10,VM\n' +
        '2026-02-16T10:00:01Z,,VM\n' +
        '2026-02-16T10:00:02Z,10,"VM\n',
      { timeZone: 'Europe/London' },
    );
    expect(report).toMatchObject({ rowsRead: 11, rowsUsed: 2, rowsRefused: 9, durationSecondsTotal: 10 });
    expect(report.refusals).toEqual([
      {
        line: 3,
        lineCount: 1,
        reason: 'start is a day or hour that does not exist',
        found: '2026-02-30 10:00:00',
      },
      { line: 5, lineCount: 1, reason: 'wrong number of columns', found: '2 instead of 3' },
      { line: 6, lineCount: 1, reason: 'no start time', found: '' },
      { line: 7, lineCount: 1, reason: 'start has no time of day', found: '2026-02-16' },
      { line: 8, lineCount: 1, reason: 'start is not a date and time', found: '16/02/2026 10:00' },
      { line: 9, lineCount: 1, reason: 'duration is neither seconds nor H:MM:SS', found: '-10' },
      { line: 10, lineCount: 2, reason: 'status holds a line break', found: 'V\nM' },
      {
        line: 12,
        lineCount: 1,
        reason: 'start time skipped by a clock change',
        found: '2026-03-29 01:30:00',
      },
      { line: 14, lineCount: 1, reason: 'a quote opens and never closes', found: null },
    ]);
    expect(report.refusalsByReason).toMatchObject({ 'duration is neither seconds nor H:MM:SS': 1 });
    expect(report.joinedLines).toEqual({ used: 0, refused: 1 });
  });

  it('shows the first 20 refusals and counts all', async () => {
    const { report } = await importText(`start\n2026-02-16T10:00:00Z\n${'never\n'.repeat(50)}`);
    expect(report.refusals).toHaveLength(20);
    expect(report).toMatchObject({
      rowsRefused: 50,
      refusalsByReason: { 'start is not a date and time': 50 },
    });
  });

  it('keeps and counts calls whose status or direction nobody knows', async () => {
    const { calls, report } = await importText(
      'start,duration,status,direction\n' +
        '2026-02-16T10:00:00Z,10,WEIRD,sideways\n2026-02-16T10:00:00Z,20,weird,\n' +
        '2026-02-16T10:00:00Z,30,,in\n2026-02-16T10:00:00Z,40,VM,OUTBOUND\n',
    );
    expect(calls.length).toBe(4);
    expect(calls.at(0)).toMatchObject({
      status: null,
      disposition: null,
      isConnected: false,
      direction: null,
    });
    expect(report).toMatchObject({
      durationSecondsTotal: 100,
      statuses: [
        { status: 'WEIRD', count: 2, disposition: null },
        { status: '', count: 1, disposition: null },
        { status: 'VM', count: 1, disposition: 'voicemail' },
      ],
      unknownStatuses: [
        { status: 'WEIRD', count: 2, disposition: null },
        { status: '', count: 1, disposition: null },
      ],
      unknownDirections: 1,
    });
  });

  it.each([
    ['start', '"2026-02-16 10:00:00', 'zone"'],
    ['duration', '"5', '6"'],
    ['status', '"VM', 'NI"'],
    ['agent', '"Ada', '"'],
    ['campaign', '"Spring', 'Autumn"'],
    ['direction', '"in', 'out"'],
    ['id', '"c-1', 'c-2"'],
  ])('refuses a row whose %s holds other lines, and says how many', async (field, opening, closing) => {
    const fields = ['start', 'duration', 'status', 'agent', 'campaign', 'direction', 'id'];
    const row = ['2026-02-16 10:00:00', '5', 'VM', 'Ada', 'Spring', 'in', ''].join(',');
    const broken = row.split(',');
    broken[fields.indexOf(field)] =
      `${opening}\n${row}\n${row}\n${closing === '"' ? `x${closing}` : closing}`;
    const { report, calls } = await importText([fields.join(','), row, broken.join(','), row].join('\n'));
    expect(report).toMatchObject({
      rowsRead: 3,
      rowsUsed: 2,
      rowsRefused: 1,
      refusals: [{ line: 3, lineCount: 4, reason: `${field} holds a line break` }],
      refusalsByReason: { [`${field} holds a line break`]: 1 },
      joinedLines: { used: 0, refused: 3 },
    });
    expect(calls.length).toBe(2);
  });

  it('uses a row whose notes go over several lines, and counts those', async () => {
    const { report } = await importText(
      'start,notes,phone\n2026-02-16T10:00:00Z,"one\n\nthree","555-0101\n555-0102"\n2026-02-16T10:00:00Z,,\n',
    );
    expect(report).toMatchObject({ rowsRead: 2, rowsUsed: 2, joinedLines: { used: 3, refused: 0 } });
  });

  it('counts the lines that a quote which never closes takes with it', async () => {
    const row = '2026-02-16T10:00:00Z,VM\n';
    const { report } = await importText(`start,status\n${row}2026-02-16T10:00:00Z,"VM\n${row.repeat(5)}`);
    expect(report).toMatchObject({
      rowsRead: 2,
      refusals: [{ line: 3, lineCount: 6, reason: 'a quote opens and never closes' }],
      joinedLines: { used: 0, refused: 5 },
    });
  });

  it('does not call a file empty whose header opens a quote that never closes', async () => {
    await expect(importText('start,"status\n2026-02-16T10:00:00Z,VM\n')).rejects.toMatchObject({
      code: 'no_header',
      message: 'a quote opens in the header of the call log and never closes; close or remove it',
    });
  });

  it('says that it assumed UTC only when it did', async () => {
    const naive = 'start\n2026-02-16 10:00:00\n';
    const exact = 'start\n2026-02-16T10:00:00+02:00\n1771254245\n';
    expect((await importText(naive)).report).toMatchObject({ timeZone: 'UTC', timeZoneAssumed: true });
    expect((await importText(naive, { timeZone: 'UTC' })).report).toMatchObject({ timeZoneAssumed: false });
    expect((await importText(exact)).report).toMatchObject({
      timeZone: 'UTC',
      timeZoneAssumed: false,
      firstCall: '2026-02-16T08:00:00.000Z',
    });
  });

  it('takes a campaign that is a UUID for its own id', async () => {
    const { campaigns } = await importText(
      'start,campaign_id\n2026-02-16T10:00:00Z,0F8FAD5B-D9CB-469F-A165-70867728950E\n2026-02-16T10:00:00Z,7\n',
    );
    expect(campaigns.map(({ id, name }) => [name, id])).toEqual([
      ['0F8FAD5B-D9CB-469F-A165-70867728950E', '0f8fad5b-d9cb-469f-a165-70867728950e'],
      ['7', expect.stringMatching(/^[\da-f-]{36}$/)],
    ]);
  });

  it.each([
    ['', 'empty', 'the call log is empty; it needs a header line and a line for each call'],
    ['\ufeff\r\n', 'empty', 'the call log is empty; it needs a header line and a line for each call'],
  ])('refuses %o', async (text, code, message) => {
    await expect(importText(text)).rejects.toMatchObject({ code, message });
  });

  it('adds up for any text whatever', async () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '2026-02-16 10:00:00',
        '2026-02-16T10:00:00Z',
        '12',
        '-1',
        'VM',
        '"',
        '""',
        '',
        'x',
        '1:30',
      ),
      fc.string({ maxLength: 6 }),
    );
    const row = fc.array(cell, { minLength: 0, maxLength: 5 }).map((cells) => cells.join(','));
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 30 }), async (rows) => {
        const { calls, report } = await importText(`id,start,duration\n${rows.join('\n')}`);
        expect(report.rowsRead).toBe(report.rowsUsed + report.rowsRefused);
        expect(report.rowsUsed).toBe(calls.length);
        const byReason = Object.values(report.refusalsByReason).reduce((all, count) => all + count, 0);
        expect(byReason).toBe(report.rowsRefused);
      }),
      { numRuns: 200, seed: 20_261_121 },
    );
  });
});

describe('importCallLog from a file', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'call-log-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('imports 60,000 rows to the second, reporting its progress', async () => {
    const path = join(folder, 'calls.csv');
    const lines = ['agent_id,call_length,datestamp,lead_id,status'];
    let seconds = 0;
    for (let row = 0; row < 60_000; row += 1) {
      const length = (row * 7919) % 1500;
      seconds += length;
      // Every hundredth row is, to the letter, the one before it.
      const at = new Date(Date.UTC(2026, 0, 1) + (row - (row % 100 === 99 ? 1 : 0)) * 1000);
      lines.push(`${row % 5},${length},${at.toISOString().slice(0, 19).replace('T', ' ')},L${row},VM`);
    }
    await writeFile(path, lines.join('\n'));
    const progress: number[] = [];
    const { report } = await importCallLog(path, { onProgress: ({ rows }) => progress.push(rows) });
    expect(report).toMatchObject({ rowsRead: 60_000, rowsUsed: 60_000, durationSecondsTotal: seconds });
    expect(progress).toEqual([50_000]);
  });

  it('says that a file does not exist', async () => {
    const path = join(folder, 'missing.csv');
    await expect(importCallLog(path)).rejects.toMatchObject({
      code: 'file_not_found',
      message: `the call log ${path} does not exist; check the path`,
    });
  });

  it('says that a folder is no file', async () => {
    await expect(importCallLog(folder)).rejects.toMatchObject({
      code: 'unreadable',
      message: `the call log ${folder} is a folder; name a CSV file`,
    });
  });
});
