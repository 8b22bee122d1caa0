import fc from 'fast-check';
import { canary } from './forbiddenTexts';

/** Texts that nobody should read anything into. */
const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }).map((text) => `${canary}${text}`),
  fc.constantFrom(
    '',
    '0',
    'null',
    '__proto__',
    '<script>alert(1)</script>',
    '=1+1',
    "Robert'); DROP TABLE calls;--",
    '\u202e555-0134',
    '\ud800',
    '\u0000',
    'unheard_of',
    'x'.repeat(2000),
  ),
);

/** Names of members that no contract has. */
export const hostileName = fc.oneof(
  fc.constantFrom(
    'score',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'toJSON',
    'then',
    'length',
    '0',
    '',
    'a.b[0]',
    'n'.repeat(200),
  ),
  fc.string({ maxLength: 8 }),
);

const day = fc
  .integer({ min: Date.UTC(1000, 0, 1), max: Date.UTC(9999, 11, 31) })
  .map((epochMs) => new Date(epochMs).toISOString().slice(0, 10));

/** Whatever a leaf of an answer may be; each schema takes its own of it. */
export const leaves: readonly fc.Arbitrary<unknown>[] = [
  hostileText,
  day,
  fc
    .tuple(
      day,
      fc.constantFrom('T09:15:15Z', 'T23:59:59.999999+00:00', 'T00:00:00.5-05:00', 'T14:45:15+05:30'),
    )
    .map((parts) => parts.join('')),
  fc.constantFrom(0, -0, 1, Number.MAX_SAFE_INTEGER, Number.MAX_VALUE, 5e-324, -100.5, 1e21),
  fc.maxSafeNat(),
  fc.integer({ min: 0, max: 30 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
];
