/** Buckets that a series is laid out in at most: a century of days. A hostile series has two moments far apart. */
export const maxBucketCount = 36_600;
