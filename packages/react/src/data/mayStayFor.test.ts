import { describe, expect, it } from 'vitest';
import { filtersMeta, mayStayFor } from './mayStayFor';

const key = (identity: number, period: string, endpoint = 'overview') =>
  ['virsyn', 'https://api.example.com', identity, endpoint, { period }] as const;
const earlier = (queryKey: readonly unknown[], filters = '[]') => ({
  queryKey,
  meta: { [filtersMeta]: filters },
});

describe('mayStayFor', () => {
  it('lets figures of another period of the same thing stay', () => {
    expect(mayStayFor(earlier(key(1, '7d')), key(1, '30d'), '[]')).toBe(true);
  });

  it('drops figures of another identity', () => {
    expect(mayStayFor(earlier(key(1, '7d')), key(2, '7d'), '[]')).toBe(false);
  });

  it('drops figures of another endpoint', () => {
    expect(mayStayFor(earlier(key(1, '7d', 'funnel')), key(1, '7d'), '[]')).toBe(false);
  });

  it('drops figures asked with other filters', () => {
    const before = earlier(key(1, '7d'), '[["campaign_id","a"]]');
    expect(mayStayFor(before, key(1, '30d'), '[]')).toBe(false);
  });

  it('drops everything when keys are not of one shape, or there is nothing earlier', () => {
    expect(mayStayFor(earlier(['virsyn', '7d']), key(1, '7d'), '[]')).toBe(false);
    expect(mayStayFor(earlier(['a']), ['b'], '[]')).toBe(false);
    expect(mayStayFor(undefined, key(1, '7d'), '[]')).toBe(false);
  });
});
