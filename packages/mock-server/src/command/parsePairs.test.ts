import { describe, expect, it } from 'vitest';
import { MockServerError } from '../MockServerError';
import { parsePairs } from './parsePairs';

describe('parsePairs', () => {
  it('reads pairs, without the spaces around them', () => {
    expect(parsePairs('--map', ' start = Date of call,duration=len')).toEqual({
      start: 'Date of call',
      duration: 'len',
    });
  });

  it('takes the last of two pairs with one name', () => {
    expect(parsePairs('--status', 'VM=voicemail,VM=failed')).toEqual({ VM: 'failed' });
  });

  it.each(['', 'a', 'a=', '=b', 'a=b=c', 'a=b,', ' = '])('refuses %o', (text) => {
    const pair = text === 'a=b,' ? '' : text;
    expect(() => parsePairs('--map', text)).toThrow(
      new MockServerError('invalid_option', `--map is NAME=VALUE, more of them after commas, got ${pair}`),
    );
  });
});
