/** The grid in grey, as high as the plot and its foot. */
export function HeatmapSkeleton() {
  return (
    <div className="cs-heatmap-skeleton">
      <span className="cs-bone" />
    </div>
  );
}
