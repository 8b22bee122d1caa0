import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Stage } from '../../stories/Stage';
import { AccessDenied } from './AccessDenied';

it('says what is closed and whom to ask, without a button or a style attribute', () => {
  const html = renderToString(
    <Stage>
      <AccessDenied help="Priya Nair looks after access." />
    </Stage>,
  );
  expect(html).toContain('No access to this dashboard');
  expect(html).toContain('Priya Nair looks after access.');
  expect(html).not.toContain('<button');
  expect(html).not.toMatch(/\sstyle=/);
});
