import { createInputError } from '../arguments/createInputError';
import { requireCount } from '../arguments/requireCount';
import { requireFinite } from '../arguments/requireFinite';
import { requireText } from '../arguments/requireText';
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
   * Step rates that a server sent, percent, 0 or more, and which then win over ours: one for each stage, the
   * first of them `null`. `null` elsewhere computes the rate here. A rate over a stage of 0 is `null` whatever
   * was sent.
   */
  readonly stepPercents?: readonly (number | null)[] | undefined;
  /** Last stage over first as a server sent it, percent, 0 or more; `null` or left out computes it here. */
  readonly overallPercent?: number | null | undefined;
}

/**
 * Stages with their rates, percent with one digit, rounded once, half away from zero. Each rate is computed
 * from the counts, never as a product of rounded rates. Stages are independent sums, so a rate may exceed
 * 100. Of several steps that lose equally many, the first is the biggest drop.
 *
 * @param stages in order; none gives a funnel without stages
 * @throws {InputError} `missing` for an empty id or label, `duplicate` for an id that two stages have,
 * `not_a_number` or `out_of_range` for another count or percent, or another number of `stepPercents`
 * @example funnelStages([{ id: 'a', label: 'A', count: 150 }, { id: 'b', label: 'B', count: 110 }]).overallPercent // => 73.3
 */
export function funnelStages(
  stages: readonly FunnelStageInput[],
  options: FunnelStagesOptions = {},
): FunnelStages {
  const { countedNoun = 'calls', period, stepPercents, overallPercent = null } = options;
  checkStages(stages);
  if (stepPercents) checkSteps(stepPercents, stages.length);
  if (overallPercent !== null) requirePercent('options.overallPercent', overallPercent);
  const first = stages[0]?.count ?? 0;
  const last = stages[stages.length - 1]?.count ?? 0;
  return {
    kind: 'funnel',
    stages: stages.map(({ id, label, count }, index): FunnelStage => {
      const before = stages[index - 1]?.count ?? 0;
      return {
        id,
        label,
        count: count + 0,
        sharePercent: rate(count, first),
        stepPercent: before === 0 ? null : (stepPercents?.[index] ?? rate(count, before)),
      };
    }),
    overallPercent: first === 0 ? null : (overallPercent ?? rate(last, first)),
    biggestDrop: findBiggestDrop(stages),
    countedNoun: requireText('funnelStages', 'options.countedNoun', countedNoun),
    period: requireViewPeriod('funnelStages', period),
  };
}

function checkStages(stages: readonly FunnelStageInput[]): void {
  const ids = new Set<string>();
  for (const [index, { id, label, count }] of stages.entries()) {
    requireText('funnelStages', `stages[${index}].id`, id);
    requireText('funnelStages', `stages[${index}].label`, label);
    requireCount('funnelStages', `stages[${index}].count`, count);
    if (ids.has(id)) {
      throw createInputError('duplicate', 'funnelStages', `stages[${index}].id`, id, 'to be unique');
    }
    ids.add(id);
  }
}

function checkSteps(sent: readonly (number | null)[], stageCount: number): void {
  if (sent.length !== stageCount) {
    const requirement = `to hold one percent for each of ${stageCount} stages`;
    throw createInputError('out_of_range', 'funnelStages', 'options.stepPercents', sent.length, requirement);
  }
  for (const [index, percent] of sent.entries()) {
    if (percent !== null) requirePercent(`options.stepPercents[${index}]`, percent);
  }
}

function requirePercent(argument: string, percent: number): void {
  if (requireFinite('funnelStages', argument, percent) < 0) {
    throw createInputError('out_of_range', 'funnelStages', argument, percent, 'to be 0 or more');
  }
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
