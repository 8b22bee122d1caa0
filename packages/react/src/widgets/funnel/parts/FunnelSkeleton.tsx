const heights = [100, 74, 57, 17, 9];

/** Five falling bars in grey. */
export function FunnelSkeleton() {
  return (
    <svg className="cs-funnel-skeleton" aria-hidden="true">
      {heights.map((height, index) => (
        <rect
          key={height}
          className="cs-bone"
          x={`${index * 20}%`}
          y={`${100 - height}%`}
          width="14%"
          height={`${height}%`}
          rx={4}
        />
      ))}
    </svg>
  );
}
