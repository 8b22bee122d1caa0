import { expect, it } from 'vitest';
import * as api from '../src/index';

it('exports exactly these names', () => {
  expect(Object.keys(api).sort()).toEqual([
    'AccessDenied',
    'CallscopeProvider',
    'Funnel',
    'Heatmap',
    'KpiCards',
    'TimeRangeSelector',
    'englishMessages',
    'useCallscope',
    'usePeriod',
    'useScope',
  ]);
});
