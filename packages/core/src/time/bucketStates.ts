import type { BucketState } from './BucketState';

/** The states a bucket can have, in the order in which {@link fillGapsColumnar} numbers them. */
export const bucketStates: readonly BucketState[] = [
  'data',
  'zero',
  'no_data_yet',
  'not_covered',
  'no_permission',
];
