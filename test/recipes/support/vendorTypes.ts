/** What recipes use of packages that are not installed here, as their own types have it. */
export const vendorTypes = `
declare module '@supabase/supabase-js' {
  interface Session { access_token: string; user: { id: string } }
  type Answer = { data: { session: Session }; error: null } | { data: { session: null }; error: Error | null };
  export function createClient(url: string, key: string): {
    auth: {
      getSession(): Promise<Answer>;
      refreshSession(): Promise<Answer>;
      signOut(): Promise<{ error: Error | null }>;
      onAuthStateChange(callback: (event: string, session: Session | null) => void): unknown;
    };
  };
}
declare module 'vue' {
  export interface Ref<T> { value: T }
  export function shallowRef<T>(value: T): Ref<T>;
  export function computed<T>(read: () => T): { readonly value: T };
  export function onScopeDispose(end: () => void): void;
}
declare module '@tanstack/vue-query' {
  import type { QueryObserverOptions, QueryKey } from '@tanstack/query-core';
  export function useQuery<TData, TError, TView>(
    options: { readonly value: QueryObserverOptions<TData, TError, TView, TData, QueryKey> },
  ): { data: { readonly value: TView | undefined }; error: { readonly value: TError | null } };
}
`;
