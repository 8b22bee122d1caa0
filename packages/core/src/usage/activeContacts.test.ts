import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activeContacts } from './activeContacts';

const activities = (...ids: (string | null)[]) => deepFreeze(ids.map((contactId) => ({ contactId })));

describe('activeContacts', () => {
  it('counts a contact once, in however many lists it comes', () => {
    expect(activeContacts(activities('a', 'b', 'a'), activities('b', 'c'), activities())).toBe(3);
  });

  it('counts nobody for entries without a contact', () => {
    expect(activeContacts(activities(null, '', null))).toBe(0);
    expect(activeContacts([])).toBe(0);
    expect(activeContacts()).toBe(0);
  });

  it('is at most the sum over the lists, at least the largest of them, and does not care for their order', () => {
    const list = fc.array(fc.option(fc.constantFrom('a', 'b', 'c', 'd', 'e')), { maxLength: 8 });
    fc.assert(
      fc.property(list, list, (some, others) => {
        const together = activeContacts(activities(...some), activities(...others));
        const alone = [some, others].map((ids) => activeContacts(activities(...ids)));
        expect(activeContacts(activities(...others), activities(...some))).toBe(together);
        expect(activeContacts(activities(...some, ...others))).toBe(together);
        expect(together).toBeLessThanOrEqual((alone[0] ?? 0) + (alone[1] ?? 0));
        expect(together).toBeGreaterThanOrEqual(Math.max(...alone));
      }),
      propertyRuns,
    );
  });
});
