import type { KaleyraPage } from './KaleyraPage';

// Whoever reads a list to its end must not make what is kept grow without one.
const maxPages = 32;

/**
 * What is made for a page, made once as long as the page is among those asked for last: what a widget gets anew at
 * every render is asked for anew.
 *
 * @param create for a copy of the page
 */
export function keepByPage<TValue>(create: (page: KaleyraPage) => TValue): (page?: KaleyraPage) => TValue {
  const kept = new Map<string, TValue>();
  return (page) => {
    // A host without types may well say that it has no page.
    const { index, size } = page ?? { index: 0, size: 50 };
    // A text would have the key of the number that it looks like, and a symbol none.
    if (typeof index !== 'number' || typeof size !== 'number') return create({ index, size });
    const key = `${index} ${size}`;
    const value = kept.get(key) ?? create({ index, size });
    kept.delete(key);
    kept.set(key, value);
    const [oldest = key] = kept.keys();
    if (kept.size > maxPages) kept.delete(oldest);
    return value;
  };
}
