import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { describe, expect, it } from 'vitest';
import { engagementAnswer, statsAnswer } from '../../../../test/support/loquentAnswers';
import { loquentContext } from '../../../../test/support/loquentContext';
import type { LoquentCall } from '../../wire/LoquentCall';
import type { LoquentActivity } from '../../wire/LoquentEngagementStats';
import { toRecentActivity } from './toRecentActivity';
import { toRecentCalls } from './toRecentCalls';

const stats = deepFreeze(structuredClone(statsAnswer));
const engagement = deepFreeze(structuredClone(engagementAnswer));
const context = loquentContext();
const atMs = Date.UTC(2026, 2, 12, 19, 30);
const call: LoquentCall = {
  id: 'call-1',
  from_to_number: '+12025550111 -> +12025550122',
  received_on: 'Front desk (+12025550122)',
  created_at: 'Mar 12, 2:30 PM',
  created_at_full: '2026-03-12 14:30:00 -05:00',
  status: 'Completed',
};

const cellsOf = (...calls: readonly Partial<LoquentCall>[]) => {
  const recent_calls = calls.map((more, index) => ({ ...call, id: `call-${index}`, ...more }));
  const { rows } = toRecentCalls(deepFreeze({ ...stats, recent_calls }), context);
  return rows.map(({ cells }) =>
    cells.map((cell) =>
      cell.kind === 'figure' ? cell.figure.value : cell.kind === 'moment' ? cell.epochMs : cell.text,
    ),
  );
};
const textOf = (more: Partial<LoquentCall>, column: number) => cellsOf(more)[0]?.[column];

describe('recent calls', () => {
  it('are a row a call, in the order of the system', () => {
    const view = toRecentCalls(stats, context);
    expect(view.columns.map(({ id, kind }) => [id, kind])).toEqual([
      ['contact_name', 'text'],
      ['direction', 'text'],
      ['status', 'status'],
      ['duration_secs', 'figure'],
      ['created_at_full', 'moment'],
      ['has_recording', 'text'],
    ]);
    expect(view.rows[0]?.cells[2]).toEqual({ kind: 'status', text: 'Completed', tone: 'good' });
    expect(cellsOf(...stats.recent_calls)).toEqual([['Ada', 'Inbound', 'Completed', 90, atMs, 'Available']]);
    expect(view.origin?.formulas.map(({ figureId }) => figureId)).toEqual(['duration_secs']);
  });

  it('leave open what the system does not hold', () => {
    expect(cellsOf({ duration_secs: null, status: '' })).toEqual([
      ['+12025550111 -> +12025550122', null, null, null, atMs, null],
    ]);
    expect(textOf({ has_recording: false }, 5)).toBe('None');
  });

  it.each([
    [{ duration_secs: null, status: 'In Progress' }, 'no_basis'],
    [{ duration_secs: null, status: 'no-answer' }, 'no_basis'],
    [{ duration_secs: null, status: 'Completed' }, 'not_sent'],
    [{ status: 'In Progress' }, 'not_sent'],
    [{ duration_secs: 0, status: 'In Progress' }, undefined],
  ])('of %j have a duration that is absent because of %s', (more, absence) => {
    const { rows } = toRecentCalls({ ...stats, recent_calls: [{ ...call, ...more }] }, context);
    const cell = rows[0]?.cells[3];
    expect(cell?.kind === 'figure' && cell.figure.absence).toBe(absence);
  });

  it('F26: none of more than no calls were not sent', () => {
    const absenceOf = (total_calls: number) =>
      toRecentCalls({ ...stats, total_calls, recent_calls: [] }, context).absence;
    expect([absenceOf(0), absenceOf(1)]).toEqual([undefined, 'not_sent']);
    expect(toRecentCalls(stats, context)).not.toHaveProperty('absence');
  });

  it.each([
    [{ contact_name: 'Ada', direction: 'Inbound' }, 'Ada'],
    [{ contact_name: '', direction: 'in_bound' }, '+12025550111'],
    [{ direction: 'OUTBOUND' }, '+12025550122'],
    [{ direction: 'Sideways' }, '+12025550111 -> +12025550122'],
    [{ direction: 'Inbound', from_to_number: ' -> +12025550122' }, ' -> +12025550122'],
    [{ direction: 'Outbound', from_to_number: '+12025550111' }, '+12025550111'],
    [{ direction: 'Outbound', from_to_number: 'a -> b -> c' }, 'a -> b -> c'],
    [{ from_to_number: '' }, null],
  ])('%j are with %s', (more, contact) => expect(textOf(more, 0)).toBe(contact));

  it.each([
    ['in-progress', 'In progress', 'neutral'],
    ['InProgress', 'In progress', 'neutral'],
    ['COMPLETED', 'COMPLETED', 'good'],
    ['failed', 'Failed', 'poor'],
    ['no_answer', 'No answer', 'neutral'],
    ['constructor', 'Constructor', 'neutral'],
  ])('%s is %s, %s', (status, text, tone) => {
    const { rows } = toRecentCalls({ ...stats, recent_calls: [{ ...call, status }] }, context);
    expect(rows[0]?.cells[2]).toEqual({ kind: 'status', text, tone });
  });

  it.each([
    ['2026-03-12 14:30:00 -05:00', atMs],
    ['2026-03-12T19:30:00Z', atMs],
    ['2026-03-12T19:30:00.000Z', atMs],
    ['2026-03-13 01:00 +05:30', atMs],
    ['2026-03-12 14:30:00', null],
    ['1000-01-01 00:00:00 +14:00', null],
    ['yesterday', null],
  ])('that started %s are at %s', (created_at_full, epochMs) =>
    expect(textOf({ created_at_full }, 4)).toBe(epochMs),
  );

  it('F24: are listed once, also without an id', () => {
    expect(cellsOf({ id: 'same' }, { id: 'same' }, { id: '' })).toHaveLength(2);
  });
});

const feedOf = (...rows: readonly Partial<LoquentActivity>[]) =>
  toRecentActivity(
    deepFreeze({
      ...engagement,
      recent_activities: rows.map((more, index) => ({
        id: `id-${index}`,
        activity_type: 'Message',
        description: '',
        channel: 'Sms',
        created_at: `2026-03-12 14:3${index}:00 -05:00`,
        ...more,
      })),
    }),
    context,
  ).activities;

describe('recent activity', () => {
  it('is what happened last, newest first', () => {
    const view = toRecentActivity(engagement, context);
    expect(view.activities[0]).toMatchObject({ kind: 'call', channel: 'call', contactName: 'Ada', atMs });
    expect(view.origin).toEqual({ timeZone: 'America/New_York', asOfMs: context.asOfMs, formulas: [] });
    expect(feedOf({}, {}, { created_at: 'soon' }).map(({ id }) => id)).toEqual(['id-1', 'id-0', 'id-2']);
  });

  it.each([
    ['CALL', 'anything', 'call', 'call'],
    ['message', 'E-Mail', 'message', 'email'],
    ['Message', 'Whatsapp', 'message', 'other'],
    ['', '', 'message', 'other'],
  ])('%s by %s is a %s by %s', (activity_type, channel, kind, drawn) =>
    expect(feedOf({ activity_type, channel })[0]).toMatchObject({ kind, channel: drawn }),
  );

  it('F24: lists each call and each message once, though they share an id', () => {
    const call = { id: 'same', activity_type: 'Call' };
    expect(feedOf(call, call, { id: 'same' }, { id: '' })).toHaveLength(3);
  });
});
