import { requireAmount } from '../arguments/requireAmount';
import { requireCount } from '../arguments/requireCount';
import { requireText } from '../arguments/requireText';
import { fields } from '../checks/fields';
import { listOf } from '../checks/listOf';
import { orNull } from '../checks/orNull';
import { uniqueText } from '../checks/uniqueText';
import { rate } from '../numbers/rate';
import type { FunnelDrop, FunnelStage, FunnelStages } from '../views/FunnelStages';
import { requireViewPeriod } from '../views/requireViewPeriod';
import type { ViewPeriod } from '../views/ViewPeriod';

/** A stage before its rates. */
export interface FunnelStageInput {
  /** Stable name, unique in its funnel. */
  readonly id: string;
  readonly label: string;
  /** Whole number, 0 or more. */
  readonly count: number;
}

/** What {@link funnelStages} may be told beside the counts. */
export interface FunnelStagesOptions {
  /** What is counted, plural; `calls` when left out. */
  readonly countedNoun?: string | undefined;
  /** `null` when left out. */
  readonly period?: ViewPeriod | null | undefined;
  /**
   * Step rates that a server sent, percent, 0 to 2^53 - 1, and which then win over ours: one for each stage, the
   * first of them `null`. `null` elsewhere computes the rate here. A rate over a stage of 0 is `null` whatever
   * was sent.
   */
  readonly stepPercents?: readonly (number | null)[] | undefined;
  /** Last stage over first as a server sent it, percent, 0 to 2^53 - 1; `null` or left out computes it here. */
  readonly overallPercent?: number | null | undefined;
}

/**
 * Stages with their rates, percent with one digit, rounded once, half away from zero. Each rate is computed
 * from the counts, never as a product of rounded rates. Stages are independent sums, so a rate may exceed
 * 100. Of several steps that lose equally many, the first is the biggest drop.
 *
 * @param stages in order; none gives a funnel without stages
 * @throws {InputError} `missing` for an empty id or label or what is no list, `duplicate` for an id that two stages have,
 * `not_a_number` or `out_of_range` for another count or percent, or another number of `stepPercents`
 * @example funnelStages([{ id: 'a', label: 'A', count: 150 }, { id: 'b', label: 'B', count: 110 }]).overallPercent // => 73.3
 */
export function funnelStages(
  stages: readonly FunnelStageInput[],
  options: FunnelStagesOptions = {},
): FunnelStages {
  const apiName = 'funnelStages';
  const { countedNoun = 'calls', period, stepPercents, overallPercent = null } = options;
  const checked = listOf(
    fields<FunnelStageInput>({ id: uniqueText(), label: requireText, count: requireCount }),
  )(apiName, 'stages', stages);
  const sent = orNull(requireAmount);
  const steps = stepPercents && listOf(sent, checked.length)(apiName, 'options.stepPercents', stepPercents);
  const overall = sent(apiName, 'options.overallPercent', overallPercent);
  const first = checked[0]?.count ?? 0;
  return {
    kind: 'funnel',
    stages: checked.map((stage, index): FunnelStage => {
      const before = checked[index - 1]?.count ?? 0;
      return {
        ...stage,
        sharePercent: rate(stage.count, first),
        stepPercent: before === 0 ? null : (steps?.[index] ?? rate(stage.count, before)),
      };
    }),
    overallPercent: first === 0 ? null : (overall ?? rate(checked.at(-1)?.count ?? 0, first)),
    biggestDrop: findBiggestDrop(checked),
    countedNoun: requireText(apiName, 'options.countedNoun', countedNoun),
    period: requireViewPeriod(apiName, period),
  };
}

function findBiggestDrop(stages: readonly FunnelStageInput[]): FunnelDrop | null {
  let biggest: FunnelDrop | null = null;
  for (const [index, stage] of stages.entries()) {
    const before = stages[index - 1] ?? stage;
    const lostCount = before.count - stage.count;
    const lostPercent = rate(Math.max(lostCount, 0), before.count);
    if (lostPercent !== null && lostCount > (biggest?.lostCount ?? 0)) {
      biggest = { fromId: before.id, toId: stage.id, lostCount, lostPercent };
    }
  }
  return biggest;
}
