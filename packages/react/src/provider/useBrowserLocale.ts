import { useSyncExternalStore } from 'react';

function subscribe(onChange: () => void): () => void {
  addEventListener('languagechange', onChange);
  return () => removeEventListener('languagechange', onChange);
}

/**
 * The browser's language as a BCP 47 tag; `en-US` on a server, and while React takes over what a server drew,
 * so that both write the same markup. The browser's own follows at once.
 */
export function useBrowserLocale(): string {
  return useSyncExternalStore(
    subscribe,
    () => navigator.language,
    () => 'en-US',
  );
}
