import { useEffect } from 'react';
import type { Theme } from './ThemeSwitch';

/** The page around the widgets follows the same switch, by an attribute that the stylesheet reads. */
export function useDocumentTheme(theme: Theme): void {
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
}
