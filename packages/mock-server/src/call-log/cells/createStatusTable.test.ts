import { callDispositions } from '@callscope/core';
import { describe, expect, it } from 'vitest';
import { CallLogError } from '../CallLogError';
import { dispositionOutcomes } from '../dispositionOutcomes';
import { createStatusTable } from './createStatusTable';

describe('createStatusTable', () => {
  it.each([
    [
      'voicemail',
      ['VM', 'vm', 'Voicemail', 'AM', 'A', 'AA', 'machine', 'Answering Machine', 'answering_machine'],
    ],
    ['callback_requested', ['CB', 'callback', 'Call Back', 'call-back', 'CALLBK']],
    ['not_interested', ['NI', 'Not Interested', 'not-interested']],
    ['appointment_booked', ['S', 'SALE', 'sold', 'booked', 'appointment', 'Meeting']],
    ['wrong_number', ['WN', 'Wrong Number']],
    ['dnc_requested', ['DNC', 'Do Not Call']],
    ['gatekeeper_blocked', ['GK', 'gatekeeper']],
    ['no_answer', ['N', 'NA', 'NOANSWER', 'no answer', 'no-answer', 'NO_ANSWER', 'CANCEL']],
    ['conversation', ['ANSWERED', 'answer', 'completed', 'contact', ' Answered ']],
    ['failed', ['B', 'BUSY', 'FAILED', 'CONGESTION', 'ERROR', 'DROP']],
  ])('knows the usual words for %s', (meaning, statuses) => {
    const table = createStatusTable();
    for (const status of statuses) expect(table(status), status).toBe(meaning);
  });

  it('knows the nine dispositions by their own names', () => {
    const table = createStatusTable();
    for (const disposition of callDispositions) expect(table(disposition)).toBe(disposition);
  });

  it.each(['', 'XYZ', '__proto__', 'constructor', 'toString'])('does not know %o', (status) => {
    expect(createStatusTable()(status)).toBeNull();
  });

  it("puts the caller's meanings over the usual ones, whatever the case", () => {
    const table = createStatusTable({ s: 'callback_requested', Weird: 'failed' });
    expect(table('S')).toBe('callback_requested');
    expect(table('WEIRD')).toBe('failed');
    expect(table('VM')).toBe('voicemail');
  });

  it('names the dispositions that exist when the caller invents one', () => {
    expect(() => createStatusTable({ VM: 'robot' })).toThrow(
      new CallLogError(
        'unknown_disposition',
        'a status cannot mean "robot"; it can mean voicemail, callback_requested, not_interested, wrong_number, dnc_requested, gatekeeper_blocked, no_answer, conversation, appointment_booked, failed',
      ),
    );
  });
});

describe('dispositionOutcomes', () => {
  it.each([
    ['appointment_booked', 'completed', 'connected conversation qualified meeting'],
    ['callback_requested', 'completed', 'connected conversation'],
    ['not_interested', 'completed', 'connected conversation'],
    ['conversation', 'completed', 'connected conversation'],
    ['wrong_number', 'completed', 'connected'],
    ['dnc_requested', 'completed', 'connected'],
    ['gatekeeper_blocked', 'completed', 'connected'],
    ['voicemail', 'completed', ''],
    ['no_answer', null, ''],
    ['failed', 'failed', ''],
  ] as const)('takes %s for status %s: %s', (meaning, status, words) => {
    expect(dispositionOutcomes[meaning]).toEqual({
      status,
      isConnected: words.includes('connected'),
      isConversation: words.includes('conversation'),
      isQualified: words.includes('qualified'),
      isMeetingBooked: words.includes('meeting'),
    });
  });
});
