import { describe, expect, it } from 'vitest';
import { comparableName } from './comparableName';

describe('comparableName', () => {
  it.each(['PendingReview', 'pending_review', 'pending-review', 'PENDING__REVIEW-'])('reads %s', (name) => {
    expect(comparableName(name)).toBe('pendingreview');
  });

  it('keeps spaces and other signs', () => {
    expect(comparableName('In Progress/2')).toBe('in progress/2');
  });
});
