import { describe, expect, it } from 'vitest';
import { requireName } from './requireName';

const members = ['inbound', 'outbound'] as const;

describe('requireName', () => {
  it.each(['outbound', 'Outbound', 'OUT-BOUND', 'out_bound'])(
    'takes %s for a spelling of a member',
    (name) => {
      expect(requireName('f', 'direction', name, members)).toBe('outbound');
    },
  );

  it.each([
    ['Side_Ways', '"Side_Ways"'],
    ['', '""'],
    [JSON.parse('null'), 'null'],
    [JSON.parse('7'), '7'],
  ])('refuses %o as it was sent', (name, received) => {
    expect(() => requireName('f', 'direction', name, members)).toThrow(
      expect.objectContaining({
        code: 'unknown_value',
        message: `f requires direction to be one of inbound, outbound, got ${received}`,
      }),
    );
  });
});
