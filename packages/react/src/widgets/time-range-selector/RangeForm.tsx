import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { useCallscope } from '../../provider/useCallscope';
import type { Availability, RangeOption } from './rangeOptions';
import { type DateFault, validateDates } from './validateDates';

/** Props of `RangeForm`. */
export interface RangeFormProps {
  /** What the fields hold at first. */
  readonly days: RangeOption['days'];
  readonly availability: Availability;
  /** Called with two valid days, `start` not after `end`. */
  readonly onApply: (start: string, end: string) => void;
}

/** Two date fields and Apply. A fault is said under the fields and tied to its own. */
export function RangeForm({ days, availability, onApply }: RangeFormProps) {
  const { timeRange } = useCallscope().messages;
  const [from, setFrom] = useState(days?.start ?? '');
  const [to, setTo] = useState(days?.end ?? '');
  const [fault, setFault] = useState<DateFault | null>(null);
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = validateDates(from, to);
    setFault(found);
    if (found === null) onApply(from, to);
  };
  const faultOf = (field: DateFault['field']) => (fault?.field === field ? `${id}-fault` : undefined);
  return (
    <form className="cs-range-form" noValidate onSubmit={submit}>
      <fieldset className="cs-range-fields" disabled={availability === 'none'}>
        <DateField label={timeRange.from} value={from} onChange={setFrom} faultId={faultOf('from')} />
        <DateField label={timeRange.to} value={to} onChange={setTo} faultId={faultOf('to')} />
        <Note tone="poor" id={`${id}-fault`}>
          {fault === null ? null : timeRange[fault.kind]}
        </Note>
        {availability === 'all' ? null : (
          <Note tone="neutral">{availability === 'some' ? timeRange.partly : timeRange.unavailable}</Note>
        )}
        <button type="submit" className="cs-button" data-kind="primary">
          {timeRange.apply}
        </button>
      </fieldset>
    </form>
  );
}

interface DateFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Id of the text that says what is wrong with it. */
  readonly faultId: string | undefined;
}

function DateField({ label, value, onChange, faultId }: DateFieldProps) {
  return (
    <label className="cs-range-field">
      {label}
      <input
        type="date"
        className="cs-input"
        value={value}
        aria-invalid={faultId !== undefined}
        aria-describedby={faultId}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}

function Note(props: {
  readonly tone: 'poor' | 'neutral';
  readonly id?: string;
  readonly children: ReactNode;
}) {
  return (
    <p className="cs-range-note" data-tone={props.tone} id={props.id} role={props.id ? 'alert' : undefined}>
      {props.children}
    </p>
  );
}
