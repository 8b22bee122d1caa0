import type { LoquentClient, LoquentTimeRange, Scope } from '@callscope/client/loquent';
import { expect } from 'vitest';
import type { createSourceReader } from '../../support/createSourceReader';

/** A range in the words of a dashboard and in Loquent's. */
export interface Asked {
  readonly period: Scope['period'];
  readonly time_range: LoquentTimeRange;
}

/** One tenant, asked for one range. */
export interface Reading {
  readonly client: LoquentClient;
  readonly time_range: LoquentTimeRange;
  readonly scope: Scope;
  /** In the organization's profile. */
  readonly organizationTimeZone: string;
  readonly read: ReturnType<typeof createSourceReader>['read'];
}

interface Explained {
  readonly absence?: 'not_sent';
  readonly origin?: {
    readonly timeZone: string | null;
    readonly formulas: readonly { readonly figureId: string }[];
  };
}

/** Holds that a view was sent, and says where these figures come from, and no others. */
export function expectOrigin(
  { origin, absence }: Explained,
  zone: string,
  figureIds: readonly string[],
): void {
  expect(absence).toBe(undefined);
  expect(origin?.timeZone).toBe(zone);
  expect(origin?.formulas.map(({ figureId }) => figureId).toSorted()).toEqual(figureIds.toSorted());
}

interface KpiLike {
  readonly id: string;
  readonly figure: { readonly value: number | null };
  readonly caption?: readonly (string | { readonly unit: string })[];
}

/** Holds that key figures are these, each explained, and the percentages in their captions. */
export function expectKpis(
  view: Explained & { readonly kpis: readonly KpiLike[] },
  zone: string,
  values: Readonly<Record<string, number | null | undefined>>,
): void {
  expect(Object.fromEntries(view.kpis.map(({ id, figure }) => [id, figure.value]))).toEqual(values);
  const captions = view.kpis.filter(({ caption }) =>
    caption?.some((part) => typeof part === 'object' && part.unit === 'percent'),
  );
  expectOrigin(view, zone, [...Object.keys(values), ...captions.map(({ id }) => `${id}.caption`)]);
}

export const sumOf = (counts: readonly (number | null | undefined)[]) =>
  counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);

/** Loquent's 0 over nothing is no figure. */
export const over = (value: number | null | undefined, basis: number | null | undefined) =>
  value === 0 && basis === 0 ? null : (value ?? null);

/** A moment as Loquent displays it, `2026-03-12 14:30:00 -05:00`. */
export const momentOf = (text: string) => Date.parse(text.replace(' ', 'T').replace(' ', ''));
