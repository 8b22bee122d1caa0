import type { PeriodPreset } from '@callscope/core';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useFormat } from '../../format/useFormat';
import { Icon } from '../../icons/Icon';
import { checkPath } from '../../icons/iconPaths';
import { useCallscope } from '../../provider/useCallscope';
import { moveInList } from './moveInList';
import type { RangeOption } from './rangeOptions';

// After this pause typing starts anew; the ARIA practices leave the length open, native lists take about this.
const typingPauseMs = 500;

/** Props of `RangeList`. */
export interface RangeListProps {
  readonly options: readonly RangeOption[];
  readonly onChoose: (preset: PeriodPreset) => void;
}

/** The presets as a listbox, focused as it opens. One that no widget can show stays readable, not choosable. */
export function RangeList({ options, onChoose }: RangeListProps) {
  const { timeRange, periods } = useCallscope().messages;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const typing = useRef({ typed: '', atMs: 0 });
  const [index, setIndex] = useState(() =>
    Math.max(
      0,
      options.findIndex((option) => option.isChosen),
    ),
  );
  useEffect(() => list.current?.focus({ preventScroll: true }), []);
  const choose = (option: RangeOption | undefined) => {
    if (option !== undefined && option.availability !== 'none') onChoose(option.preset);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      choose(options[index]);
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const typed = event.timeStamp - typing.current.atMs > typingPauseMs ? '' : typing.current.typed;
    const labels = options.map((option) => periods[option.preset]);
    const move = moveInList(event.key, { index, labels, typed });
    if (move.index === null) return;
    event.preventDefault();
    typing.current = { typed: move.typed, atMs: event.timeStamp };
    setIndex(move.index);
  };
  return (
    <div
      ref={list}
      className="cs-range-list"
      role="listbox"
      tabIndex={0}
      aria-label={timeRange.presets}
      aria-activedescendant={`${id}-${index}`}
      onKeyDown={onKeyDown}
    >
      {options.map((option, optionIndex) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the listbox's, which holds the focus.
        // biome-ignore lint/a11y/useFocusableInteractive: options of aria-activedescendant take no focus.
        <div
          key={option.preset}
          id={`${id}-${optionIndex}`}
          className="cs-range-option"
          role="option"
          aria-selected={option.isChosen}
          aria-disabled={option.availability === 'none'}
          data-active={optionIndex === index || undefined}
          onClick={() => choose(option)}
        >
          <RangeLine option={option} />
        </div>
      ))}
    </div>
  );
}

function RangeLine({ option: { preset, days, availability, isChosen } }: { readonly option: RangeOption }) {
  const { timeRange, periods } = useCallscope().messages;
  const format = useFormat();
  const note = { all: null, some: timeRange.partly, none: timeRange.unavailable }[availability];
  return (
    <>
      <span className="cs-range-name">{periods[preset]}</span>
      {isChosen ? (
        <Icon path={checkPath} />
      ) : days === null ? null : (
        <span className="cs-range-days">{format.dayRange(days.start, days.end)}</span>
      )}
      {note === null ? null : <span className="cs-range-note">{note}</span>}
    </>
  );
}
