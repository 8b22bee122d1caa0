import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = new URL('.', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.css'));
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

const pairs = new Map(
  [...read('tokens.css').matchAll(/--cs-([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(text: string, ground: string, theme: 'light' | 'dark'): number {
  const [first, second] = [text, ground].map((name) => luminance(pairs.get(name)?.[theme] ?? ''));
  const [light = 0, dark = 0] = [first ?? 0, second ?? 0].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const textPairs = [
  ['fg', 'surface'],
  ['fg-muted', 'surface'],
  ['fg-subtle', 'surface'],
  ['fg-subtle', 'surface-2'],
  ['fg-muted', 'surface-3'],
  ['fg-subtle', 'surface-3'],
  ['accent-text', 'surface'],
  ['accent-text', 'accent-soft'],
  ['on-accent', 'accent'],
  ['good', 'good-soft'],
  ['warn', 'warn-soft'],
  ['poor', 'poor-soft'],
  ['info', 'info-soft'],
  ['tooltip-fg', 'tooltip'],
  ['tooltip-muted', 'tooltip'],
] as const;

describe('tokens', () => {
  it('has both themes of every colour', () => {
    expect(pairs.size).toBe(53);
  });

  it.each(textPairs)('%s on %s is readable in both themes', (text, ground) => {
    expect(contrast(text, ground, 'light')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(text, ground, 'dark')).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['border-control', 'focus', 'channel-call', 'cat-2', 'good-solid', 'warn-solid', 'poor-solid'])(
    '%s stands out from the surface in both themes',
    (name) => {
      expect(contrast(name, 'surface', 'light')).toBeGreaterThanOrEqual(3);
      expect(contrast(name, 'surface', 'dark')).toBeGreaterThanOrEqual(3);
    },
  );
});

describe.each(files.filter((name) => name !== 'styles.css'))('%s', (name) => {
  const text = read(name);

  it('stays in the layer callscope', () => {
    expect(text.trim()).toMatch(/^(@layer callscope \{[\s\S]*\})?$/);
  });

  it('names colours by token only', () => {
    const own = name === 'tokens.css' ? '' : text;
    expect(own.match(/#[\da-f]{3,8}\b|\b(rgb|hsl|oklch|color)a?\(/gi)).toBeNull();
  });

  it('uses tokens that exist', () => {
    const defined = new Set(
      files.flatMap((file) => [...read(file).matchAll(/(--cs-[\w-]+):/g)].map(([, own]) => own)),
    );
    const used = [...text.matchAll(/var\((--cs-[\w-]+)/g)].map(([, token]) => token);
    expect(used.filter((token) => !defined.has(token))).toEqual([]);
  });

  it('touches nothing outside the widgets', () => {
    const selectors = [...text.matchAll(/([^{};]+)\{/g)]
      .flatMap(([, selector = '']) => (selector.includes('(') ? [selector] : selector.split(',')))
      .map((selector) => selector.trim())
      .filter((selector) => !selector.startsWith('@') && !/^(from|to|\d+%)$/.test(selector));
    expect(selectors.filter((selector) => !/^(svg )?\.cs-/.test(selector))).toEqual([]);
  });
});
