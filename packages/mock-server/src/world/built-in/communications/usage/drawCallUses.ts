import type { StoredAiUsage } from '../../../tables/AiUsageTable';
import type { CallTable } from '../../../tables/CallTable';
import { drawDeskMs } from '../../clock/drawDeskMs';
import type { DrawContext } from '../../DrawContext';
import { Random } from '../../Random';
import { featuresAfterCall, featuresAtDesk, featuresDuringCall } from './aiFeatures';
import { drawUses } from './drawUses';

/** Of 1,000 answered calls so many make somebody change how the agents work. */
const deskPerMille = 8;
const mostSecondsToDesk = 14_400;

/**
 * What the call in row `index` takes: while it lasts, when it is analysed, and now and then at somebody's desk within
 * four hours of work. Nothing when nobody answered.
 */
export function* drawCallUses(
  calls: CallTable,
  index: number,
  { seed, agency }: Pick<DrawContext, 'seed' | 'agency'>,
): Generator<StoredAiUsage, void, undefined> {
  const seconds = calls.durationSeconds.at(index);
  if (seconds === null || !calls.isConnectedAt(index)) return;
  const random = new Random(`${seed} ${agency.id} usage call ${calls.serial.at(index)}`);
  const phoneId = calls.phoneId.at(index);
  const endMs = calls.startMs.at(index) + seconds * 1000;
  yield* drawUses(featuresDuringCall, { atMs: endMs, phoneId, seconds }, random);
  if (random.chance(deskPerMille)) {
    const atMs = drawDeskMs(agency, endMs + random.between(600, mostSecondsToDesk) * 1000, random);
    yield* drawUses([random.pick(featuresAtDesk)], { atMs, phoneId: null, seconds: 0 }, random);
  }
  // Last: whether an analysis is there yet must not move the draws before it.
  const analyzedAtMs = calls.analyzedAtMs.at(index);
  if (analyzedAtMs !== null) {
    yield* drawUses(featuresAfterCall, { atMs: analyzedAtMs, phoneId, seconds }, random);
  }
}
