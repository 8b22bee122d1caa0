import type { ReactNode } from 'react';
import { Icon } from '../icons/Icon';

/** Props of `StateTile`. */
export interface StateTileProps {
  /** Path of the icon, from `iconPaths`. */
  readonly icon: string;
  /** `poor` for a failure; `neutral` when absent. */
  readonly tone?: 'neutral' | 'poor';
  /** One sentence of fact. */
  readonly title: string;
  /** One sentence of help or cause. */
  readonly help: string;
  /** At most one button. */
  readonly action?: ReactNode;
}

/** What stands in the middle of a card that has no figures to show. */
export function StateTile({ icon, tone = 'neutral', title, help, action }: StateTileProps) {
  return (
    <div className="cs-tile">
      <span className="cs-tile-icon" data-tone={tone}>
        <Icon path={icon} />
      </span>
      <p className="cs-tile-title">{title}</p>
      <p className="cs-tile-help">{help}</p>
      {action === undefined ? null : <div className="cs-tile-action">{action}</div>}
    </div>
  );
}
