import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Stage } from '../../stories/Stage';
import { TimeRangeSelector } from './TimeRangeSelector';

const html = renderToString(
  <Stage period={{ preset: '30d' }}>
    <TimeRangeSelector />
  </Stage>,
);

it('names the range and its days on a server', () => {
  expect(html).toContain('Last 30 days');
  expect(html.replace(/\s/g, ' ')).toContain('Jan 18 – Feb 16');
});

it('writes no style attribute', () => {
  expect(html).not.toMatch(/\sstyle=/);
});
