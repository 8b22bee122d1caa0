import { describe, expect, it } from 'vitest';
import { CallLogError } from '../CallLogError';
import { findColumns } from './findColumns';

describe('findColumns', () => {
  it.each([
    [
      'start',
      [
        'start',
        'start_time',
        'Started At',
        'datestamp',
        'DATE',
        'datetime',
        'call_date',
        'calldate',
        'timestamp',
        'created_at',
        'startTime',
      ],
    ],
    [
      'duration',
      ['duration', 'duration_seconds', 'Call Length', 'billsec', 'talk_time', 'length_in_sec', 'seconds'],
    ],
    ['status', ['status', 'Disposition', 'result', 'outcome', 'call_status']],
    ['agent', ['agent', 'agent_id', 'Agent Name', 'user']],
    ['campaign', ['campaign', 'campaign_id', 'campaign-name']],
    ['direction', ['direction', 'call_direction', 'type']],
    ['id', ['id', 'call_id', 'uniqueid', 'UUID']],
    ['contact', ['lead_id', 'contact_id', 'phone']],
  ] as const)('knows the usual names of %s', (field, names) => {
    for (const name of names) {
      const header = field === 'start' ? ['x', name] : ['start', name];
      expect(findColumns(header).names[field], name).toBe(name);
      expect(findColumns(header).indexes[field], name).toBe(1);
    }
  });

  it('prefers the more telling of two usual names', () => {
    expect(findColumns(['created_at', 'billsec', 'duration', 'start_time']).names).toEqual({
      start: 'start_time',
      duration: 'duration',
    });
  });

  it('says what the file has no column for', () => {
    expect(findColumns(['start', 'status']).absentFields).toEqual([
      'duration',
      'agent',
      'campaign',
      'direction',
      'id',
      'contact',
    ]);
  });

  it('lets the caller map columns, over the usual names', () => {
    const columns = findColumns(['when', 'duration', 'ring'], { start: 'When', duration: 'ring' });
    expect(columns.indexes).toEqual({ start: 0, duration: 2 });
    expect(columns.names).toEqual({ start: 'when', duration: 'ring' });
  });

  it.each([
    [
      ['when', 'length'],
      {},
      'missing_column',
      'the call log has no column that tells when a call began; its columns are "when", "length"; name one with map, for example start=when',
    ],
    [
      ['start', 'length'],
      { duration: 'seconds' },
      'unknown_column',
      'the call log has no column "seconds"; its columns are "start", "length"',
    ],
    [
      ['start'],
      { colour: 'start' },
      'unknown_field',
      'map has no field "colour"; the fields are start, duration, status, agent, campaign, direction, id, contact',
    ],
    [
      ['5', '1477', '2023-03-29 00:14:36', 'S'],
      {},
      'no_header',
      'the call log has no header: its first line holds values ("5", "1477", "2023-03-29 00:14:36", "S"); add a first line that names the columns',
    ],
  ] as const)('refuses %o with map %o', (header, map, code, message) => {
    let caught: unknown;
    try {
      findColumns(header, map);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(CallLogError);
    expect(caught).toMatchObject({ code, message });
  });
});
