import { describe, expect, it } from 'vitest';
import { flowPath } from './flowPath';

describe('flowPath', () => {
  it('leaves one bar and meets the next level, down to the baseline', () => {
    expect(flowPath(100, 73.33)).toBe('M0 0C50 0 50 26.67 100 26.67V100H0z');
  });

  it('may rise', () => {
    expect(flowPath(40, 60)).toBe('M0 60C50 60 50 40 100 40V100H0z');
  });

  it('draws nothing between two stages of zero', () => {
    expect(flowPath(0, 0)).toBe('');
  });
});
