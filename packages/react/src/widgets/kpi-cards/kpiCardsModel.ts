import type { Figure, Kpi, KpiSet, ViewPeriod } from '@callscope/core';
import type { Format } from '../../format/createFormat';
import type { FormattedFigure } from '../../format/FormattedFigure';
import type { Messages } from '../../messages/englishMessages';

/** How a figure moved against the range before. */
export interface KpiDelta {
  /** The number's direction; `none` when it did not move. */
  readonly direction: 'up' | 'down' | 'none';
  /** Whether that is good for the business; `neutral` when it is neither. */
  readonly tone: 'good' | 'poor' | 'neutral';
  /** The size of the change without its sign, for example `11.9%`. */
  readonly text: string;
  /** The same for reading aloud, for example `up 11.9%, better`. */
  readonly spoken: string;
}

/** One cell of the card. */
export interface KpiCell {
  readonly id: string;
  readonly label: string;
  readonly figure: FormattedFigure;
  readonly delta: KpiDelta | null;
  /** `null` for a cell that has nothing to add. */
  readonly caption: string | null;
}

/** What the cells are written with. */
export interface KpiCardsWriter {
  readonly format: Format;
  readonly messages: Messages;
}

/** The cells of the card, in the set's order. */
export function toKpiCells(set: KpiSet, writer: KpiCardsWriter): readonly KpiCell[] {
  return set.kpis.map((kpi) => ({
    id: kpi.id,
    label: toLabel(kpi, writer.messages.kpiCards.labels),
    figure: writer.format.figure(kpi.figure),
    delta: toDelta(kpi, writer),
    caption: toCaption(kpi, set, writer),
  }));
}

/** True when the system sends none of the figures. */
export function isNothingSent(set: KpiSet): boolean {
  return set.kpis.length > 0 && set.kpis.every(({ figure }) => isNotSent(figure));
}

function toLabel({ id, label }: Kpi, labels: Readonly<Record<string, string>>): string {
  // An id comes from a system: `constructor` must not find what every object inherits.
  return Object.hasOwn(labels, id) ? (labels[id] ?? label) : label;
}

function isNotSent({ value, absence }: Figure): boolean {
  return value === null && absence !== 'no_basis';
}

function toCaption({ figure, caption, comparison }: Kpi, set: KpiSet, writer: KpiCardsWriter): string | null {
  const { frame, kpiCards } = writer.messages;
  if (isNotSent(figure)) return frame.notSent;
  if (caption !== undefined) return writer.format.phrase(caption);
  if (figure.value === null) return kpiCards.noBasis;
  if (comparison === undefined || comparison.previous.value === null) return null;
  const days = set.period === null ? null : writer.format.number(countDays(set.period), 0);
  return kpiCards.previous(writer.format.figure(comparison.previous).text, days);
}

function countDays({ start, end, rollingHours }: ViewPeriod): number {
  if (rollingHours !== undefined) return rollingHours / 24;
  // Midnights in UTC are a whole number of days apart, which those of a zone with summer time are not.
  return (Date.parse(`${end}T00:00:00Z`) - Date.parse(`${start}T00:00:00Z`)) / 86_400_000 + 1;
}

function toDelta({ better, comparison }: Kpi, { format, messages }: KpiCardsWriter): KpiDelta | null {
  const change = comparison?.change;
  if (change === undefined || change.value === null) return null;
  const text = format.figure({ ...change, value: Math.abs(change.value) }).text;
  const words = messages.kpiCards;
  if (change.value === 0) return { direction: 'none', tone: 'neutral', text, spoken: words.unchanged };
  const direction = change.value > 0 ? 'up' : 'down';
  const tone = better === 'neither' ? 'neutral' : better === direction ? 'good' : 'poor';
  const judgement = { good: `, ${words.better}`, poor: `, ${words.worse}`, neutral: '' }[tone];
  return { direction, tone, text, spoken: `${words[direction]} ${text}${judgement}` };
}
