/**
 * How often a property is tried: 1,000 times in CI, `CALLSCOPE_PROPERTY_RUNS` times in `npm run verify`.
 * The seed is fixed so that a failure in CI is the same failure here.
 */
export const propertyRuns = {
  numRuns: Number(process.env.CALLSCOPE_PROPERTY_RUNS ?? 1000),
  seed: Number(process.env.CALLSCOPE_PROPERTY_SEED ?? 20261121),
};
