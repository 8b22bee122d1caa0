/** How much time a usage label names: a day, a week from Monday, a month, all of UTC. */
export type UsageGranularity = 'day' | 'week' | 'month';
