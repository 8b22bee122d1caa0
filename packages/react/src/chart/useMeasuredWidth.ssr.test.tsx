import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { useMeasuredWidth } from './useMeasuredWidth';

function Probe() {
  const { ref, widthPx } = useMeasuredWidth<HTMLDivElement>(630);
  return <div ref={ref}>{widthPx ?? 'unknown'}</div>;
}

describe('useMeasuredWidth on a server', () => {
  it('gives the width to draw at without a browser', () => {
    expect(renderToString(<Probe />)).toBe('<div>630</div>');
  });
});
