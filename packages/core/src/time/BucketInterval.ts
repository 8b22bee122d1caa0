/** How long the buckets of a series are: clock hours, calendar days, ISO weeks from Monday, calendar months. */
export type BucketInterval = 'hour' | 'day' | 'week' | 'month';
