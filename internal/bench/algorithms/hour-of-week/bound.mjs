import { makeMoments } from './makeMoments.mjs';

export function prepare(parameters) {
  const moments = makeMoments(parameters);
  return {
    run: () => {
      // Four sums: with one, the pass would wait for its own additions and not for the memory.
      let first = 0;
      let second = 0;
      let third = 0;
      let fourth = 0;
      for (let row = 0; row + 3 < moments.length; row += 4) {
        first += moments[row];
        second += moments[row + 1];
        third += moments[row + 2];
        fourth += moments[row + 3];
      }
      return first + second + third + fourth;
    },
  };
}
