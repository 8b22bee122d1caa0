import type { ReactNode } from 'react';
import { Card } from '../../frame/Card';
import { StateSlot } from '../../frame/StateSlot';
import { StateTile } from '../../frame/StateTile';
import { lockPath } from '../../icons/iconPaths';
import { useCallscope } from '../../provider/useCallscope';

/** Props of `AccessDenied`. */
export interface AccessDeniedProps {
  /** What the reader may not see, one sentence; the catalogue's when absent. */
  readonly title?: string;
  /** Whom to ask; the catalogue's when absent. */
  readonly help?: string;
  /** At most one link or button, for example to the person to ask. */
  readonly action?: ReactNode;
}

/** One card in place of a whole dashboard that the reader may not see. It offers no retry: that cannot help. */
export function AccessDenied({ title, help, action }: AccessDeniedProps) {
  const { accessDenied } = useCallscope().messages;
  const fact = title ?? accessDenied.title;
  return (
    <Card label={fact}>
      <StateSlot skeleton={null} isLoading={false} role="status">
        <StateTile icon={lockPath} title={fact} help={help ?? accessDenied.help} action={action} />
      </StateSlot>
    </Card>
  );
}
