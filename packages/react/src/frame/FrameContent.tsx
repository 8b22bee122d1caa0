import { useRef, useState } from 'react';
import { Card } from './Card';
import { HeaderEnd } from './HeaderEnd';
import { Instead } from './Instead';
import { isNotSent } from './isNotSent';
import { StaleFooter } from './StaleFooter';
import { StateSlot } from './StateSlot';
import { TableTwinView } from './TableTwinView';
import { useShownPeriod } from './useShownPeriod';
import type { WidgetFrameProps, WithPeriod } from './WidgetFrame';

/** The card of a widget that has not thrown. */
export function FrameContent<TView extends WithPeriod>(props: WidgetFrameProps<TView>) {
  const { state, texts } = props;
  const [isTable, setIsTable] = useState(false);
  const [hasRetried, setHasRetried] = useState(false);
  const section = useRef<HTMLElement>(null);
  const ready = state.status === 'ready' ? state : null;
  const shownPeriod = useShownPeriod(ready);
  // A card without a title has no caption to say it in.
  const notice = props.title === undefined ? shownPeriod.complete(undefined) : undefined;
  const isDrawn = ready !== null && !isNotSent(props, ready.view) && !props.isEmpty(ready.view);
  const drawn = isDrawn ? ready.view : null;
  const retry = () => {
    setHasRetried(true);
    // The button may go away with the state; the reader stays at this card.
    section.current?.focus({ preventScroll: true });
    if (state.status === 'ready' || state.status === 'error') state.retry?.();
  };
  const table = drawn !== null && isTable ? props.table?.(drawn) : undefined;
  return (
    <Card
      sectionRef={section}
      title={props.title}
      label={texts.label}
      caption={shownPeriod.complete(props.caption?.(ready?.view ?? null, shownPeriod.text))}
      className={props.className}
      isBusy={state.status === 'loading'}
      isUpdating={ready?.isUpdating ?? false}
      end={
        ready === null ? null : (
          <HeaderEnd
            state={ready}
            legend={drawn && props.legend?.(drawn)}
            chips={drawn && props.chips?.(drawn)}
            isTable={isTable}
            onTable={drawn !== null && props.table !== undefined ? setIsTable : null}
          />
        )
      }
      footer={
        <>
          {notice && <footer className="cs-card-footer">{notice}</footer>}
          {drawn !== null && props.footer !== undefined && ready?.stale === null ? (
            <footer className="cs-card-footer">{props.footer(drawn)}</footer>
          ) : null}
          <div role="status">
            {ready === null || ready.stale === null ? null : (
              <StaleFooter reason={ready.stale} onRetry={retry} />
            )}
          </div>
        </>
      }
    >
      {drawn === null ? null : table === undefined ? props.children(drawn) : <TableTwinView table={table} />}
      <StateSlot
        skeleton={drawn === null ? props.skeleton : null}
        isLoading={state.status === 'loading'}
        role={hasRetried && state.status === 'error' ? 'alert' : 'status'}
      >
        {drawn === null ? <Instead {...props} onRetry={retry} /> : null}
      </StateSlot>
    </Card>
  );
}
