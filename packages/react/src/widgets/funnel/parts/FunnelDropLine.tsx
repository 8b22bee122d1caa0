import type { FunnelStages } from '@callscope/core';
import { useFormat } from '../../../format/useFormat';
import { Icon } from '../../../icons/Icon';
import { arrowDownPath } from '../../../icons/iconPaths';
import { useCallscope } from '../../../provider/useCallscope';
import { funnelModel } from '../model/funnelModel';
import { writePercent } from '../model/writePercent';

/** The step that loses most, in one line; nothing when no step loses anything. */
export function FunnelDropLine({ funnel }: { readonly funnel: FunnelStages }) {
  const { messages } = useCallscope();
  const format = useFormat();
  const { biggestDrop: drop, countedNoun } = funnel;
  if (drop === null) return null;
  const names = new Map(funnelModel(funnel, messages.funnel.labels).map(({ id, label }) => [id, label]));
  const lost = messages.funnel.counted(format.count(drop.lostCount).text, countedNoun, drop.lostCount === 1);
  return (
    <p className="cs-funnel-drop">
      <Icon path={arrowDownPath} />
      {messages.funnel.biggestDrop(
        names.get(drop.fromId) ?? drop.fromId,
        names.get(drop.toId) ?? drop.toId,
        lost,
        writePercent(drop.lostPercent, format, messages),
      )}
    </p>
  );
}
