import { expect, it } from 'vitest';
import { holdsToken } from './holdsToken';

const token = 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.';

it.each([
  token,
  `${token}sig`,
  `user-${token}sig`,
  `keyJ${token}`,
  `a.b.${token}`,
  `eyJ eyJ.${token}`,
  `eyJeyJ${token}`,
])('finds one in %s', (text) => {
  expect(holdsToken(text)).toBe(true);
});

it.each(['', 'tenant-7', 'eyJ', 'eyJ.eyJ.', 'eyJa.b', 'eyJa..b', 'eyJa b.c.d', 'EYJa.b.c'])(
  'finds none in %j',
  (text) => {
    expect(holdsToken(text)).toBe(false);
  },
);
