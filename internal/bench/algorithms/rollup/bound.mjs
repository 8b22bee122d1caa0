import { makeCalls } from './makeCalls.mjs';

export function prepare(parameters) {
  const calls = makeCalls(parameters);
  const { startMs, agency, campaign, client, durationSeconds } = calls;
  const { status, disposition, flags, sentiment, talkRatio } = calls;
  return {
    run: () => {
      let sum = 0;
      for (let row = 0; row < startMs.length; row += 1)
        sum +=
          startMs[row] +
          agency[row] +
          campaign[row] +
          client[row] +
          durationSeconds[row] +
          status[row] +
          disposition[row] +
          flags[row] +
          sentiment[row] +
          talkRatio[row];
      return sum;
    },
  };
}
