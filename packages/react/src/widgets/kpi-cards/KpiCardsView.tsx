import { FigureText } from '../../format/FigureText';
import { Icon } from '../../icons/Icon';
import { arrowDownPath, arrowUpPath, dashPath } from '../../icons/iconPaths';
import type { KpiCell, KpiDelta } from './kpiCardsModel';

const deltaPaths = { up: arrowUpPath, down: arrowDownPath, none: dashPath };

/** The cells as a description list, split by hairlines. */
export function KpiCardsView({ cells }: { readonly cells: readonly KpiCell[] }) {
  return (
    <dl className="cs-kpis">
      {cells.map(({ id, label, figure, delta, caption }) => (
        <div className="cs-kpi" key={id}>
          <dt className="cs-kpi-label">{label}</dt>
          <dd className="cs-kpi-line">
            <span className="cs-kpi-figure">
              <FigureText figure={figure} />
            </span>
            {delta === null ? null : <Delta delta={delta} />}
          </dd>
          {caption === null ? null : <dd className="cs-kpi-caption">{caption}</dd>}
        </div>
      ))}
    </dl>
  );
}

function Delta({ delta: { direction, tone, text, spoken } }: { readonly delta: KpiDelta }) {
  return (
    <span className="cs-delta" data-tone={tone}>
      <Icon path={deltaPaths[direction]} sizePx={12} />
      <span aria-hidden="true">{text}</span>
      <span className="cs-visually-hidden">{spoken}</span>
    </span>
  );
}
