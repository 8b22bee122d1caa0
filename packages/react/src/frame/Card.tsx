import { type ReactNode, type Ref, useId } from 'react';
import { useCallscope } from '../provider/useCallscope';

/** Props of `Card`. */
export interface CardProps {
  /** The heading; without it the card has no header, `label` names it, and `end` floats in its corner. */
  readonly title?: string | undefined;
  readonly label: string;
  /** The line under the title; an empty text keeps its place, so that the body does not move. */
  readonly caption?: string | undefined;
  /** What stands at the end of the header: legend, chips, buttons. */
  readonly end?: ReactNode;
  readonly footer?: ReactNode;
  readonly className?: string | undefined;
  readonly isBusy?: boolean;
  readonly isUpdating?: boolean;
  readonly sectionRef?: Ref<HTMLElement>;
  readonly children: ReactNode;
}

/** The frame all widgets share: a section labelled by its heading, with a body and an optional footer. */
export function Card({ title, label, caption, end, footer, className = '', ...props }: CardProps) {
  const titleId = useId();
  const { headingLevel } = useCallscope();
  const Heading = `h${headingLevel}` as const;
  const hasTitle = title !== undefined;
  return (
    <section
      ref={props.sectionRef}
      className={`cs-card ${className}`}
      aria-labelledby={hasTitle ? titleId : undefined}
      aria-label={hasTitle ? undefined : label}
      aria-busy={props.isBusy ?? false}
      data-updating={props.isUpdating || undefined}
      tabIndex={-1}
    >
      {hasTitle ? (
        <header className="cs-card-header">
          <div className="cs-card-heading">
            <Heading className="cs-card-title" id={titleId}>
              {title}
            </Heading>
            {caption === undefined ? null : <p className="cs-card-caption">{caption}</p>}
          </div>
          <div className="cs-card-end">{end}</div>
        </header>
      ) : (
        <div className="cs-card-end cs-card-corner">{end}</div>
      )}
      <div className="cs-card-body">{props.children}</div>
      {footer}
    </section>
  );
}
