/**
 * What a bucket of a series says, each drawn and exported differently. `data`: something was counted or
 * measured. `zero`: the source covers the bucket and found nothing. `no_data_yet`: it lies in the future, or
 * its data has not arrived. `not_covered`: the source does not reach there. `no_permission`: the reader may
 * not see it.
 */
export type BucketState = 'data' | 'zero' | 'no_data_yet' | 'not_covered' | 'no_permission';
