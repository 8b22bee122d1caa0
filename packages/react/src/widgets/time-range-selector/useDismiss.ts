import { type RefObject, useEffect } from 'react';

/** Calls `onDismiss` when something outside `root` is pressed while `isOpen`. */
export function useDismiss(
  root: RefObject<HTMLElement | null>,
  isOpen: boolean,
  onDismiss: () => void,
): void {
  useEffect(() => {
    if (!isOpen) return;
    const onPointerDown = (event: PointerEvent) => {
      // The path, not the target: inside a shadow root the target is the host element.
      if (root.current !== null && !event.composedPath().includes(root.current)) onDismiss();
    };
    document.addEventListener('pointerdown', onPointerDown);
    return () => document.removeEventListener('pointerdown', onPointerDown);
  }, [root, isOpen, onDismiss]);
}
