import { englishMessages, type Messages } from './englishMessages';

/** Some texts of some groups; the rest stays English. */
export type MessageOverrides = { readonly [Group in keyof Messages]?: Partial<Messages[Group]> };

/** The English texts with `overrides` laid over them, group by group. */
export function mergeMessages(overrides: MessageOverrides = {}): Messages {
  const merge = <Group extends keyof Messages>(group: Group): Messages[Group] => ({
    ...englishMessages[group],
    ...overrides[group],
  });
  return {
    frame: merge('frame'),
    causes: merge('causes'),
    format: merge('format'),
    periods: merge('periods'),
    kpiCards: merge('kpiCards'),
    heatmap: merge('heatmap'),
    funnel: merge('funnel'),
    timeRange: merge('timeRange'),
    accessDenied: merge('accessDenied'),
  };
}
