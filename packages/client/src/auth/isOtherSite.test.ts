import { afterEach, describe, expect, it, vi } from 'vitest';
import { isOtherSite } from './isOtherSite';

afterEach(() => {
  vi.unstubAllGlobals();
});

it.each([
  ['https://app.example.com', 'https://app.example.com/crm'],
  ['https://app.example.com', 'https://app.example.com:8443'],
  ['https://intranet', 'https://intranet:8443'],
  ['https://example.com', 'https://crm.example.com'],
  ['https://crm.app.example.com', 'https://example.com'],
  ['http://localhost:5173', 'http://127.0.0.1:4010/loquent'],
  ['https://app.localhost', 'http://[::1]:4010'],
])('from a page of %s, %s is the same site', (origin, address) => {
  vi.stubGlobal('location', { origin });
  expect(isOtherSite(address)).toBe(false);
});

it.each([
  ['https://app.example.com', 'https://crm.example.com'],
  ['https://app.example.com', 'https://crm.invalid'],
  ['https://example.com', 'https://notexample.com'],
  ['https://notexample.com', 'https://example.com'],
  ['https://example.com', 'https://example.com.invalid'],
  ['http://example.com', 'https://example.com'],
  ['https://app.example.com', 'http://127.0.0.1:4010'],
  ['http://localhost:5173', 'https://crm.example.com'],
  ['https://example.com', 'https://com'],
  ['https://com', 'https://example.com'],
  ['https://example.com.', 'https://com.'],
  ['https://crm.intranet', 'https://intranet'],
])('from a page of %s, %s is another', (origin, address) => {
  vi.stubGlobal('location', { origin });
  expect(isOtherSite(address)).toBe(true);
});

it.each([undefined, {}, { origin: 'null' }, { origin: 'file://' }, { origin: 'capacitor://localhost' }])(
  'where the location is %j there is no page',
  (location) => {
    vi.stubGlobal('location', location);
    expect(isOtherSite('https://crm.example.com')).toBe(false);
  },
);

describe('a frame whose location has no origin', () => {
  it.each([
    ['https://app.example.com', 'https://app.example.com', false],
    ['https://app.example.com', 'https://crm.invalid', true],
    ['null', 'https://app.example.com', true],
  ])('with the origin %s, asks %s of another site: %s', (origin, address, expected) => {
    vi.stubGlobal('location', { origin: 'null', href: 'about:srcdoc' });
    vi.stubGlobal('origin', origin);
    vi.stubGlobal('document', {});
    expect(isOtherSite(address)).toBe(expected);
  });
});

it.each(['null', 'about:blank'])('a document of the opaque origin %s is on no site', (origin) => {
  vi.stubGlobal('location', { origin });
  vi.stubGlobal('document', {});
  expect(isOtherSite('https://crm.example.com')).toBe(true);
});

it('a sandboxed frame is on no site, whatever its location says', () => {
  vi.stubGlobal('location', { origin: 'https://app.example.com' });
  vi.stubGlobal('origin', 'null');
  vi.stubGlobal('document', {});
  expect(isOtherSite('https://app.example.com')).toBe(true);
});

it('an app with a scheme of its own is no page', () => {
  vi.stubGlobal('location', { origin: 'capacitor://localhost' });
  vi.stubGlobal('document', {});
  expect(isOtherSite('https://crm.example.com')).toBe(false);
});
