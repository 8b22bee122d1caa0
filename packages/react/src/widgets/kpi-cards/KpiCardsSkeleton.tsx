/** Props of `KpiCardsSkeleton`. */
export interface KpiCardsSkeletonProps {
  /** How many cells, 1 or more. */
  readonly count: number;
}

/** The cells in grey: label, figure, caption. */
export function KpiCardsSkeleton({ count }: KpiCardsSkeletonProps) {
  return (
    <div className="cs-kpis">
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: grey cells have no other name.
        <div className="cs-kpi" key={index}>
          <span className="cs-bone cs-kpi-bone" data-part="label" />
          <span className="cs-bone cs-kpi-bone" data-part="figure" />
          <span className="cs-bone cs-kpi-bone" data-part="caption" />
        </div>
      ))}
    </div>
  );
}
