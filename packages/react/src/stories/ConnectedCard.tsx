import type { Source } from '@callscope/client';
import { useWidgetData } from '../data/useWidgetData';
import { Card } from '../frame/Card';

/** Props of `ConnectedCard`. */
export interface ConnectedCardProps {
  readonly title: string;
  readonly source: Source<unknown>;
}

/** A card that is connected to a source and draws nothing but its state's name. */
export function ConnectedCard({ title, source }: ConnectedCardProps) {
  const { status } = useWidgetData({ source });
  return (
    <Card title={title} label={title}>
      {status}
    </Card>
  );
}
