import { callFlags } from '@callscope/core';
import { AiUsageTable, type StoredAiUsage } from '../../tables/AiUsageTable';
import type { CallTable } from '../../tables/CallTable';
import type { MessageTable } from '../../tables/MessageTable';
import type { DrawContext } from '../DrawContext';
import { Random } from '../Random';
import { textAgentRuns } from './textAgentRuns';
import { featuresAfterCall, featuresDuringCall, featuresOfDay, featuresOfRun } from './usage/aiFeatures';
import { drawUses } from './usage/drawUses';

const dayMs = 86_400_000;
const isConnectedBit = 1 << callFlags.indexOf('isConnected');

/**
 * The uses of models, ascending: for calls while they last and when they are analysed, for each run of a text
 * agent, and a few a day that belong to no phone. About one for each call.
 */
export function drawAiUsage(
  { calls, messages }: { readonly calls: CallTable; readonly messages: MessageTable },
  context: DrawContext,
): AiUsageTable {
  const { seed, nowMs, days, agency } = context;
  const usage = new AiUsageTable();
  for (let index = 0; index < calls.length; index += 1) {
    const seconds = calls.durationSeconds.at(index);
    if (seconds === null || (calls.flags.at(index) & isConnectedBit) === 0) continue;
    const random = streamOf(`call ${calls.serial.at(index)}`);
    const phoneId = calls.phoneId.at(index);
    const endMs = calls.startMs.at(index) + seconds * 1000;
    keep(drawUses(featuresDuringCall, { atMs: endMs, phoneId, seconds }, random));
    const analyzedAtMs = calls.analyzedAtMs.at(index);
    if (analyzedAtMs === null) continue;
    keep(drawUses(featuresAfterCall, { atMs: analyzedAtMs, phoneId, seconds }, random));
  }
  for (const { atMs, phoneId, messageSerial } of textAgentRuns(messages, context)) {
    keep(drawUses(featuresOfRun, { atMs, phoneId, seconds: 0 }, streamOf(`run ${messageSerial}`)));
  }
  if (calls.length + messages.length > 0) drawDays();
  usage.sortByTime();
  return usage;

  function drawDays(): void {
    const today = Math.floor(nowMs / dayMs);
    for (let dayNumber = today - days + 1; dayNumber <= today; dayNumber += 1) {
      const random = streamOf(`day ${dayNumber}`);
      for (const feature of featuresOfDay) {
        const atMs = dayNumber * dayMs + random.below(86_400) * 1000;
        keep(drawUses([feature], { atMs, phoneId: null, seconds: 0 }, random));
      }
    }
  }

  function streamOf(occasion: string): Random {
    return new Random(`${seed} ${agency.id} usage ${occasion}`);
  }

  function keep(uses: Iterable<StoredAiUsage>): void {
    for (const use of uses) if (use.atMs <= nowMs) usage.push(use);
  }
}
