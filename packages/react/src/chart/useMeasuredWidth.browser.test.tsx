import { hydrateRoot } from 'react-dom/client';
import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { useMeasuredWidth } from './useMeasuredWidth';

function Probe({ seen }: { readonly seen: (number | null)[] }) {
  const { ref, widthPx } = useMeasuredWidth<HTMLDivElement>(630);
  seen.push(widthPx);
  return <div ref={ref}>{widthPx ?? 'unknown'}</div>;
}

const boxOf = (widthPx: number) => {
  const box = document.createElement('div');
  box.style.inlineSize = `${widthPx}px`;
  document.body.append(box);
  return box;
};

describe('useMeasuredWidth', () => {
  it('draws nothing before it knows the width, and then once', async () => {
    const seen: (number | null)[] = [];
    const screen = await render(<Probe seen={seen} />, { container: boxOf(480) });
    await expect.element(screen.getByText('480')).toBeVisible();
    expect(seen).toEqual([null, 480]);
  });

  it('follows a change of width', async () => {
    const container = boxOf(480);
    const screen = await render(<Probe seen={[]} />, { container });
    container.style.inlineSize = '280px';
    await expect.element(screen.getByText('280')).toBeVisible();
  });

  it('takes over what a server drew, and never goes through an unknown width', async () => {
    const container = boxOf(480);
    container.innerHTML = '<div>630</div>';
    const seen: (number | null)[] = [];
    const root = hydrateRoot(container, <Probe seen={seen} />);
    await expect.poll(() => container.textContent).toBe('480');
    expect(seen[0]).toBe(630);
    expect(seen).not.toContain(null);
    root.unmount();
  });
});
