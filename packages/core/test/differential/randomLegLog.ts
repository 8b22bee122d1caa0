import type { CallLeg } from '../../src/legs/CallLeg';
import { createRandom, pick } from './createRandom';
import { randomMoment } from './zones';

/** Legs of a year to forty agents, in the carrier's words and some of nobody's. */
export function randomLegLog(count: number): readonly CallLeg[] {
  const random = createRandom(11);
  return Array.from({ length: count }, (_, index) => {
    const talkSeconds = random(3) === 0 ? 0 : random(1800);
    const to = `+120255501${String(random(40)).padStart(2, '0')}`;
    return {
      id: `leg-${index}`,
      from: '+12025550199',
      to,
      startMs: randomMoment(random),
      durationSeconds: talkSeconds + random(60),
      talkSeconds,
      status: pick(random, [
        'ANSWER',
        'ANSWER',
        'NOANSWER',
        'BUSY',
        'CANCEL',
        'FAILED',
        'CONGESTION',
        'ANSWERED-A',
        'ACCEPTED',
        'FORWARDED',
        'answer',
      ]),
      // The last agent only ever gets legs of other services.
      service: to.endsWith('39')
        ? 'Incoming'
        : pick(random, ['Incoming', 'CallForward', 'CallForward', 'Click2Call', 'Unknown']),
    };
  });
}
