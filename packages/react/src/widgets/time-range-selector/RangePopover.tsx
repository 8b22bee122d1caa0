import type { Period, PeriodPreset } from '@callscope/core';
import { useLayoutEffect, useRef, useState } from 'react';
import { useCallscope } from '../../provider/useCallscope';
import { useMountedSources } from '../../provider/useMountedSources';
import { RangeForm } from './RangeForm';
import { RangeList } from './RangeList';
import { findAvailability, toRangeOptions } from './rangeOptions';

/** Props of `RangePopover`. */
export interface RangePopoverProps {
  readonly id: string;
  readonly presets: readonly PeriodPreset[];
  readonly allowsCustom: boolean;
  readonly onChoose: (period: Period) => void;
}

/** The open part of the selector: presets, and two dates under a rule. */
export function RangePopover({ id, presets, allowsCustom, onChoose }: RangePopoverProps) {
  const { period, messages, registry, resolveDays } = useCallscope();
  const sources = useMountedSources(registry);
  const popover = useRef<HTMLDivElement>(null);
  const [side, setSide] = useState<'end' | 'start'>('end');
  useLayoutEffect(() => {
    const box = popover.current?.getBoundingClientRect();
    const isOutside = box !== undefined && (box.left < 0 || box.right > document.documentElement.clientWidth);
    if (isOutside) setSide('start');
  }, []);
  const days = resolveDays(period);
  const today = resolveDays({ preset: 'today' });
  const custom: Period = { preset: 'custom', start: '', end: '', ...(days ?? today) };
  return (
    <div
      ref={popover}
      id={id}
      className="cs-range-popover"
      data-side={side}
      role="dialog"
      aria-label={messages.timeRange.label}
    >
      <RangeList
        options={toRangeOptions({ presets, chosen: period, sources, resolveDays })}
        onChoose={(preset) => onChoose({ preset })}
      />
      {allowsCustom ? (
        <RangeForm
          days={days}
          availability={findAvailability(sources, custom)}
          onApply={(start, end) => onChoose({ preset: 'custom', start, end })}
        />
      ) : null}
    </div>
  );
}
