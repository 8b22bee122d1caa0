import { describe, expect, it } from 'vitest';
import { offsetMinutesOf } from './offsetMinutesOf';

describe('offsetMinutesOf', () => {
  it.each([
    ['Z', 0],
    ['z', 0],
    ['utc', 0],
    ['+05:30', 330],
    ['-0545', -345],
    ['+14', 840],
    [' 05:30', 330],
    ['+14:59', 899],
    ['+15:00', null],
    ['-15', null],
    ['+05:60', null],
  ])('reads %o', (text, expected) => {
    expect(offsetMinutesOf(text, 14)).toBe(expected);
  });
});
