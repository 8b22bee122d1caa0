import { expect } from 'vitest';

/** The part of a view that says where it comes from. */
export interface Explained {
  readonly origin?: {
    readonly timeZone: string | null;
    readonly asOfMs: number | null;
    readonly formulas: readonly { readonly figureId: string }[];
  };
}

/** Holds that a view says where all of these figures come from. */
export function expectOrigin({ origin }: Explained, figureIds: readonly string[]): void {
  expect(origin?.timeZone).toBe('UTC');
  const told = origin?.formulas.map(({ figureId }) => figureId);
  expect(told).toEqual(expect.arrayContaining([...figureIds]));
  expect(new Set(told).size).toBe(told?.length);
}
