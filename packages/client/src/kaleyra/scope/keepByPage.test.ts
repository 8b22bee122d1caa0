import { expect, it } from 'vitest';
import { keepByPage } from './keepByPage';

it('gives the same thing for the same page, and the first 50 rows for none', () => {
  const at = keepByPage((page) => ({ page }));
  expect(at().page).toEqual({ index: 0, size: 50 });
  expect(at({ index: 0, size: 50 })).toBe(at());
  expect(at({ index: 1, size: 50 })).not.toBe(at());
  expect(at({ index: 1, size: 50 })).toBe(at({ size: 50, index: 1 }));
  expect(at({ index: 1, size: 5 })).not.toBe(at({ index: 15, size: 0 }));
});

it('takes the null of a host without types for none', () => {
  const at = keepByPage(({ size }) => size);
  expect(at(JSON.parse('null'))).toBe(50);
});

it('forgets the page that was asked for longest ago, and none that is in use', () => {
  let made = 0;
  const at = keepByPage(() => made++);
  const first = at();
  for (let index = 1; index <= 100; index += 1) {
    at({ index, size: 50 });
    expect(at()).toBe(first);
  }
  expect(made).toBe(101);
  at({ index: 1, size: 50 });
  expect(made).toBe(102);
});

it('keeps nothing for what is no page, so that it is not taken for one that is', () => {
  const at = keepByPage((page) => ({ page }));
  const wrong = (page: object) => at(page as never); // What a host without types may give.
  expect(wrong({ index: '0', size: '50' }).page).toEqual({ index: '0', size: '50' });
  expect(at({ index: 0, size: 50 }).page).toEqual({ index: 0, size: 50 });
  expect(wrong({ index: '0', size: '50' }).page.index).toBe('0');
  const index = Symbol('page');
  expect(wrong({ index, size: 50 }).page.index).toBe(index);
});
