import { makeCalls } from './makeCalls.mjs';

export function prepare(parameters) {
  const calls = makeCalls(parameters);
  const { startMs, agency, campaign, client, durationSeconds } = calls;
  const { status, disposition, flags, sentiment, talkRatio } = calls;
  return {
    run: () => {
      let moments = 0;
      let keys = 0;
      let seconds = 0;
      let codes = 0;
      let ratios = 0;
      for (let row = 0; row < startMs.length; row += 1) {
        moments += startMs[row];
        keys += agency[row] + campaign[row] + client[row];
        seconds += durationSeconds[row];
        codes += status[row] + disposition[row] + flags[row] + sentiment[row];
        ratios += talkRatio[row];
      }
      return moments + keys + seconds + codes + ratios;
    },
  };
}
