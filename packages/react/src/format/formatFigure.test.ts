import type { Phrase } from '@callscope/core';
import { describe, expect, it } from 'vitest';
import { formatMessages } from '../messages/formatMessages';
import { createIntlWriters } from './createIntlWriters';
import { formatFigure } from './formatFigure';
import { formatPhrase } from './formatPhrase';

const intl = createIntlWriters('en-US');

const text = (figure: Parameters<typeof formatFigure>[0]) => formatFigure(figure, intl, formatMessages).text;

describe('formatFigure', () => {
  it('writes each unit in its own way', () => {
    expect(text({ value: 1231, unit: 'count' })).toBe('1,231');
    expect(text({ value: 73.3, unit: 'percent' })).toBe('73.3%');
    expect(text({ value: 0.55, unit: 'ratio' })).toBe('0.55');
    expect(text({ value: -1.6, unit: 'points' })).toBe('−1.6 pt');
    expect(text({ value: 180, unit: 'seconds' })).toBe('3m 00s');
    expect(text({ value: 0.375, unit: 'number' })).toBe('0.38');
    expect(text({ value: 1520.75, unit: 'minutes' })).toBe('1,520.75 min');
    expect(text({ value: 25.35, unit: 'hours', digits: 1 })).toBe('25.4 h');
    expect(text({ value: 48.2, unit: 'currency', currency: 'USD' })).toBe('$48.20');
    expect(text({ value: 48.2, unit: 'currency' })).toBe('48.20');
  });

  it('takes the digits a figure was rounded to', () => {
    expect(text({ value: 0.5701, unit: 'ratio', digits: 4 })).toBe('0.5701');
    expect(text({ value: 73.33, unit: 'percent', digits: 2 })).toBe('73.33%');
  });

  it('writes an absent figure as an em dash, and zero as a zero', () => {
    expect(
      formatFigure({ value: null, unit: 'count', absence: 'not_sent' }, intl, formatMessages),
    ).toMatchObject({
      text: '—',
      isAbsent: true,
    });
    expect(text({ value: 0, unit: 'count' })).toBe('0');
  });
});

describe('formatPhrase', () => {
  it('writes counts out where a card would shorten them', () => {
    const phrase: Phrase = [{ value: 17_754_847, unit: 'count' }, ' seconds'];
    expect(formatPhrase(phrase, intl, formatMessages)).toBe('17,754,847 seconds');
  });

  it('writes the figures between the words', () => {
    const phrase = [
      { value: 1110, unit: 'count' },
      ' of ',
      { value: 1500, unit: 'count' },
      ' connected',
    ] as const;
    expect(formatPhrase(phrase, createIntlWriters('de-DE'), formatMessages)).toBe('1.110 of 1.500 connected');
  });
});
