import { describe, expect, it } from 'vitest';
import { englishMessages } from './englishMessages';
import { mergeMessages } from './mergeMessages';

describe('mergeMessages', () => {
  it('is the English catalogue when nothing is replaced', () => {
    expect(mergeMessages()).toEqual(englishMessages);
  });

  it('replaces single texts and keeps the rest of their group', () => {
    const merged = mergeMessages({ frame: { retry: 'Erneut versuchen' } });
    expect(merged.frame.retry).toBe('Erneut versuchen');
    expect(merged.frame.updating).toBe('Updating');
    expect(englishMessages.frame.retry).toBe('Retry');
  });
});
