import { describe, expect, it } from 'vitest';
import { CallTable } from './CallTable';
import { flagBit } from './flagBit';

describe('flagBit', () => {
  it.each(['isConnected', 'isConversation', 'isQualified', 'isMeetingBooked'] as const)(
    'is the one bit that %s sets in the table',
    (flag) => {
      const none = { isConnected: false, isConversation: false, isQualified: false, isMeetingBooked: false };
      const table = new CallTable();
      table.push({ serial: 0, startMs: 0, agencyId: 'main', ...none, [flag]: true });
      expect(table.flags.at(0)).toBe(flagBit(flag));
    },
  );
});
