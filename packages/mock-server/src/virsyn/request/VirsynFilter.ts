/** What a query is narrowed to, by UUIDs in lower case, as a world has them; `null` does not filter. */
export interface VirsynFilter {
  readonly campaignId: string | null;
  readonly clientId: string | null;
}
