import { it } from 'vitest';
import { sweepZone } from './sweepZone';

it.each(Intl.supportedValuesOf('timeZone'))('%s: every change from 1990 to 2037', (timeZone) => {
  // Everything expected is expected inside, at each change.
  sweepZone(timeZone, 1990, 2037);
});
