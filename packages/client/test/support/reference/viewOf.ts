import type { ViewModel } from '@callscope/core';
import type { Scope, Source } from '../../../src/source';
import { wireOf } from './wireOf';

/** The view that a widget gets of a source. */
export async function viewOf(
  source: Source<unknown>,
  scope: Scope,
): Promise<ViewModel & { readonly kind: string }> {
  const view = source(scope).select?.(await wireOf(source, scope));
  // Every view model has its kind.
  return view as ViewModel & { readonly kind: string };
}
