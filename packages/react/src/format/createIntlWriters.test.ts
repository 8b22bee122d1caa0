import { expect, it, vi } from 'vitest';
import { englishMessages as messages } from '../messages/englishMessages';
import { createFormat } from './createFormat';
import { createIntlWriters } from './createIntlWriters';

it('makes a writer for the same options once', () => {
  const intl = createIntlWriters('de-DE');
  expect(intl.number({ maximumFractionDigits: 1 })).toBe(intl.number({ maximumFractionDigits: 1 }));
  expect(intl.number({ maximumFractionDigits: 1 }).format(2.75)).toBe('2,8');
  expect(intl.number({ maximumFractionDigits: 2 }).format(2.75)).toBe('2,75');
  expect(intl.date({ timeZone: 'UTC', month: 'long' }).format(0)).toBe('Januar');
  expect(intl.list({ type: 'disjunction' }).format(['A', 'B'])).toBe('A oder B');
});

it('lets a format write again without making anything', () => {
  const format = createFormat({ locale: 'en-US', timeZone: 'America/New_York', now: 0, messages });
  const write = () => [
    format.count(4_820_117).text,
    format.figure({ value: 73.3, unit: 'percent' }).text,
    format.figure({ value: 3188, unit: 'seconds' }).text,
    format.dayRange('1969-12-01', '1970-01-01'),
    format.weekdayNames('short').join(),
    format.moment(0),
    format.age(0, 172_800_000),
  ];
  const first = write();
  const made = [vi.spyOn(Intl, 'NumberFormat'), vi.spyOn(Intl, 'DateTimeFormat')];
  expect(write()).toEqual(first);
  for (const spy of made) expect(spy).not.toHaveBeenCalled();
});
