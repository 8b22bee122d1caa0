import { afterEach, expect, it } from 'vitest';
import { createMockApi } from '../src/browser';
import { controlPage } from '../src/control/controlPage';
import { controlStyle } from '../src/control/controlStyle';

const frame = document.createElement('iframe');
afterEach(() => frame.remove());

/** The control page, with its widest faults in force, in a window of a width. */
async function openPage(widthPx: number): Promise<Document> {
  const { world, users, faults } = createMockApi({ days: 1 });
  const location = `https://elsewhere.example/${'a-rather-long-path/'.repeat(9)}`;
  faults.set(['inconsistent_totals', { name: 'redirect_302', system: 'kaleyra-carrier', location }]);
  const page = controlPage({ world, users, faults, origin: 'http://127.0.0.1:40100', problem: null });
  frame.width = String(widthPx);
  frame.height = '800';
  frame.srcdoc = page.replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${controlStyle}</style>`);
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  if (frame.contentDocument === null) throw new Error('a frame of this page has a document');
  return frame.contentDocument;
}

it.each([320, 360, 500, 1200])('the control page is no wider than a window of %i px', async (widthPx) => {
  const { documentElement } = await openPage(widthPx);
  expect(documentElement.clientWidth).toBeGreaterThan(widthPx - 30);
  expect(documentElement.scrollWidth).toBeLessThanOrEqual(documentElement.clientWidth);
});

it('labels in one row stand at one height', async () => {
  const page = await openPage(1200);
  const [, ...labels] = page.querySelectorAll('form.fields label');
  const tops = labels.map((label) => label.getBoundingClientRect().top);
  expect(tops.length).toBeGreaterThan(3);
  expect(new Set(tops).size).toBe(1);
});
