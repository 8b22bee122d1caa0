import { afterEach, expect, it, vi } from 'vitest';
import { isOtherSite } from './isOtherSite';

afterEach(() => {
  vi.unstubAllGlobals();
});

it.each([
  ['https://app.example.com', 'https://app.example.com/crm'],
  ['https://app.example.com', 'https://app.example.com:8443'],
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
