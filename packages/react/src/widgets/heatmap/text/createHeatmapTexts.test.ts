import { describe, expect, it } from 'vitest';
import { createFormat } from '../../../format/createFormat';
import { englishMessages } from '../../../messages/englishMessages';
import { heatmapFixture } from '../heatmapFixture';
import { createHeatmapTexts } from './createHeatmapTexts';

const format = createFormat({ locale: 'en-US', timeZone: 'UTC', now: 0, messages: englishMessages });
const long = format.weekdayNames('long');
const cell = { day: 4, hour: 15, count: 28 } as const;

describe('createHeatmapTexts', () => {
  it('writes an hour on screen and as it is read out', () => {
    const texts = createHeatmapTexts(heatmapFixture(), englishMessages, format);
    expect(texts.hour(cell, long)).toBe('Thursday 15:00–16:00');
    expect(texts.reading(cell, format.weekdayNames('short'))).toBe('Thu 15:00–16:00 · 28 calls');
    expect(texts.spokenReading(cell, long)).toBe('Thursday 15:00 to 16:00, 28 calls');
  });

  it('counts in the reader’s locale, and one of them alone', () => {
    const texts = createHeatmapTexts(heatmapFixture(), englishMessages, format);
    expect(texts.counted(1231)).toBe('1,231 calls');
    expect(texts.counted(1)).toBe('1 call');
    expect(texts.counted(0)).toBe('0 calls');
  });

  it('moves the hours with the labels of the grid', () => {
    const texts = createHeatmapTexts(
      { ...heatmapFixture(), labelOffsetMinutes: 30 },
      englishMessages,
      format,
    );
    expect(texts.hour({ ...cell, hour: 5 }, long)).toBe('Thursday 05:30–06:30');
  });
});
