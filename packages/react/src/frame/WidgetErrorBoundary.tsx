import { Component, type ReactNode } from 'react';

interface WidgetErrorBoundaryProps {
  /** What stands there after a throw; `reset` draws the children again. */
  readonly fallback: (reset: () => void) => ReactNode;
  /** A change of it draws the children again: other figures may well be drawable. */
  readonly resetKey: unknown;
  readonly children: ReactNode;
}

/** Keeps a throw while drawing inside one widget. React has no hook for this. */
export class WidgetErrorBoundary extends Component<WidgetErrorBoundaryProps, { hasThrown: boolean }> {
  override state = { hasThrown: false };

  static getDerivedStateFromError(): { hasThrown: boolean } {
    return { hasThrown: true };
  }

  override componentDidUpdate(before: WidgetErrorBoundaryProps): void {
    if (this.state.hasThrown && before.resetKey !== this.props.resetKey) this.reset();
  }

  reset = (): void => this.setState({ hasThrown: false });

  override render(): ReactNode {
    return this.state.hasThrown ? this.props.fallback(this.reset) : this.props.children;
  }
}
