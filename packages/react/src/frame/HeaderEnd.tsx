import type { ReactNode } from 'react';
import type { ReadyState } from '../data/WidgetState';
import { Icon } from '../icons/Icon';
import { barsPath, refreshPath, tablePath } from '../icons/iconPaths';
import { useCallscope } from '../provider/useCallscope';
import { Chip } from './Chip';
import { StaleChip } from './StaleChip';

/** Props of `HeaderEnd`. */
export interface HeaderEndProps {
  readonly state: ReadyState<unknown>;
  readonly legend: ReactNode;
  readonly chips: ReactNode;
  readonly isTable: boolean;
  /** Called with whether the table is to be shown; `null` for a widget without one. */
  readonly onTable: ((isTable: boolean) => void) | null;
}

/** The end of a card's header: legend, chips of the widget, chip of the state, table button. */
export function HeaderEnd({ state, legend, chips, isTable, onTable }: HeaderEndProps) {
  const { frame } = useCallscope().messages;
  const isStale = (state.stale !== null || state.isOld) && state.updatedAtMs !== null;
  return (
    <>
      {legend}
      {chips}
      {state.isUpdating ? (
        <span className="cs-updating">
          <Chip tone="info" icon={refreshPath}>
            {frame.updating}
          </Chip>
        </span>
      ) : isStale ? (
        <StaleChip updatedAtMs={state.updatedAtMs} />
      ) : null}
      {onTable === null ? null : (
        <button
          type="button"
          className="cs-icon-button"
          aria-pressed={isTable}
          aria-label={frame.viewAsTable}
          title={frame.viewAsTable}
          onClick={() => onTable(!isTable)}
        >
          <Icon path={isTable ? barsPath : tablePath} />
        </button>
      )}
    </>
  );
}
