import { expect, it } from 'vitest';
import { sweepZone } from './sweepZone';

it.each(Intl.supportedValuesOf('timeZone'))('%s: every change from 1990 to 2037', (timeZone) => {
  expect(sweepZone(timeZone, 1990, 2037)).toBeGreaterThanOrEqual(0);
});
