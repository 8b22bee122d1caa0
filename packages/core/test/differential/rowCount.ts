/** How many rows both sides work on: 20,000 in CI, a million in `npm run verify`. */
export const rowCount = Number(process.env.CALLSCOPE_DIFFERENTIAL_ROWS ?? 20_000);
