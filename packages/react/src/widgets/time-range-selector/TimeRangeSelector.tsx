import type { Period, PeriodPreset } from '@callscope/core';
import { type FocusEvent, type KeyboardEvent, useCallback, useId, useRef, useState } from 'react';
import { Icon } from '../../icons/Icon';
import { calendarPath, chevronDownPath } from '../../icons/iconPaths';
import { useCallscope } from '../../provider/useCallscope';
import { RangePopover } from './RangePopover';
import { useDismiss } from './useDismiss';

/** Props of `TimeRangeSelector`. */
export interface TimeRangeSelectorProps {
  /** Which ranges are offered, in this order; all six when absent. */
  readonly presets?: readonly PeriodPreset[];
  /** Whether two days of one's own can be given; true when absent. */
  readonly allowsCustom?: boolean;
}

const allPresets: readonly PeriodPreset[] = ['today', 'yesterday', '7d', '30d', '90d', 'all'];

/**
 * The control of the provider's period. It asks the widgets on the page what they can show: a range that some
 * of them cannot is marked, one that none can is not choosable.
 */
export function TimeRangeSelector({ presets = allPresets, allowsCustom = true }: TimeRangeSelectorProps) {
  const { period, setPeriod, messages, format, resolveDays } = useCallscope();
  const [isOpen, setIsOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const popoverId = useId();
  const close = useCallback(() => setIsOpen(false), []);
  useDismiss(root, isOpen, close);
  const closeToButton = () => {
    setIsOpen(false);
    button.current?.focus();
  };
  const choose = (next: Period) => {
    setPeriod(next);
    closeToButton();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    // A host's dialog around the control stays open.
    event.stopPropagation();
    closeToButton();
  };
  const onBlur = (event: FocusEvent) => {
    // `null` is a focus that goes nowhere, for example into the browser's own date picker.
    if (event.relatedTarget !== null && !event.currentTarget.contains(event.relatedTarget)) close();
  };
  const days = resolveDays(period);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears what its controls let through.
    <div ref={root} className="cs-range" onKeyDown={onKeyDown} onBlur={onBlur}>
      <button
        ref={button}
        type="button"
        className="cs-button cs-range-button"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-controls={isOpen ? popoverId : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        <Icon path={calendarPath} />
        <span className="cs-visually-hidden">{messages.timeRange.label}</span>
        <span className="cs-range-chosen">{messages.periods[period.preset]}</span>
        {days === null ? null : (
          <span className="cs-range-days">{format.dayRange(days.start, days.end)}</span>
        )}
        <Icon path={chevronDownPath} />
      </button>
      {isOpen ? (
        <RangePopover id={popoverId} presets={presets} allowsCustom={allowsCustom} onChoose={choose} />
      ) : null}
    </div>
  );
}
