/** The ranges that the dashboard routes know. */
export const dashboardRanges = ['today', '7d', '30d', 'custom'] as const;

/** What the query of a dashboard route says once it has passed validation. All four routes share it. */
export interface DashboardQuery {
  readonly range: (typeof dashboardRanges)[number];
  /** First and last moment of a custom range, epoch milliseconds, the last excluded; `null` for other ranges. */
  readonly custom: { readonly startMs: number; readonly endMs: number } | null;
  /** Exact; `null` does not filter. Only the call list reads it. */
  readonly service: string | null;
  /** Exact; `null` does not filter. Only the call list reads it. */
  readonly agentNumber: string | null;
  /** 1 and up. */
  readonly page: number;
  /** 1 to 200. */
  readonly limit: number;
}
