import type { ReactNode } from 'react';
import { Icon } from '../icons/Icon';

/** What a chip's colour stands for; its icon and words say the same. */
export type Tone = 'good' | 'warn' | 'poor' | 'info' | 'neutral';

/** Props of `Chip`. */
export interface ChipProps {
  readonly tone: Tone;
  /** Path of the icon at its start, from `iconPaths`. */
  readonly icon: string;
  /** More detail on hover, for example the exact time. It must also be said elsewhere. */
  readonly title?: string;
  readonly children: ReactNode;
}

/** A 20 px label about the state of a card. */
export function Chip({ tone, icon, title, children }: ChipProps) {
  return (
    <span className="cs-chip" data-tone={tone} title={title}>
      <Icon path={icon} sizePx={12} />
      {children}
    </span>
  );
}
