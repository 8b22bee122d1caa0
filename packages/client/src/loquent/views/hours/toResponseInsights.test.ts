import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { describe, expect, it } from 'vitest';
import { messagingAnswer } from '../../../../test/support/loquentAnswers';
import { loquentContext } from '../../../../test/support/loquentContext';
import type { LoquentPhoneResponses } from '../../wire/LoquentMessagingStats';
import { toResponseInsights } from './toResponseInsights';

const messaging = deepFreeze(structuredClone(messagingAnswer));
const context = loquentContext();

const insightsOf = (
  more: Partial<typeof messaging.response_insights> | object,
  phones?: readonly LoquentPhoneResponses[],
) =>
  toResponseInsights(
    deepFreeze({
      ...messaging,
      response_insights: {
        ...messaging.response_insights,
        ...(phones && { by_phone: phones }),
        ...more,
      },
    }),
    context,
  );
const phone = {
  phone_label: 'Front desk',
  responded_count: 3,
  unanswered_count: 1,
  response_rate: 75,
  avg_response_time_secs: 60.25,
};

describe('response insights', () => {
  it('show what was sent, hours of the organization', () => {
    const view = toResponseInsights(messaging, context);
    expect(view).toMatchObject({
      averageResponse: { value: 390.5, unit: 'seconds' },
      responseRate: { value: 50, unit: 'percent' },
      unanswered: { value: 1, unit: 'count' },
      peakHour: 10,
      timeZone: 'America/New_York',
      byPhone: [
        {
          phoneLabel: 'Front desk',
          respondedCount: 1,
          unansweredCount: 1,
          ratePercent: 50,
          averageResponseSeconds: 390.5,
        },
      ],
    });
    expect(view.unansweredByHour).toHaveLength(24);
    expect(toResponseInsights(messaging, loquentContext({ timeZone: 'Asia/Tokyo' }))).toEqual(view);
  });

  it('tell phones of one label apart, and name those of none', () => {
    const labels = ['Main', 'Main', 'Main (2)', '', 'Main'];
    const view = insightsOf(
      {},
      labels.map((phone_label) => ({ ...phone, phone_label })),
    );
    expect(view.byPhone.map(({ phoneLabel }) => phoneLabel)).toEqual([
      'Main',
      'Main (3)',
      'Main (2)',
      'Unknown phone',
      'Main (4)',
    ]);
  });

  it('F26: over nothing have no basis', () => {
    const nothing = {
      avg_response_time_secs: null,
      unanswered_count: 0,
      response_rate: 0,
      unresponded_by_hour: [],
    };
    const view = insightsOf(nothing, [
      { ...phone, responded_count: 0, unanswered_count: 0, response_rate: 0, avg_response_time_secs: null },
    ]);
    expect(view).toMatchObject({
      averageResponse: { value: null, absence: 'no_basis' },
      responseRate: { value: null, absence: 'no_basis' },
      unanswered: { value: 0 },
      peakHour: null,
      byPhone: [{ ratePercent: null, averageResponseSeconds: null }],
    });
    expect(insightsOf({ response_rate: 0 }).responseRate.value).toBe(0);
    expect(insightsOf({ avg_response_time_secs: undefined }).averageResponse.absence).toBe('not_sent');
  });

  it('compute the rate of a phone where the one that was sent is none, and of no other', () => {
    const view = insightsOf({}, [
      { ...phone, response_rate: 66.6 },
      { ...phone, phone_label: 'Desk', response_rate: 400 },
    ]);
    expect(view.byPhone.map(({ ratePercent }) => ratePercent)).toEqual([66.6, 75]);
    const formulaOf = ({ origin }: typeof view) =>
      origin?.formulas.find(({ figureId }) => figureId === 'ratePercent');
    expect(formulaOf(view)?.computedBy).toBe('callscope');
    expect(formulaOf(insightsOf({}, [phone]))?.computedBy).toBe('system');
    expect(insightsOf({ response_rate: -1 }).responseRate).toEqual({
      value: null,
      unit: 'percent',
      absence: 'not_sent',
    });
  });

  it('F26: do not take hours that were not sent for hours of nothing', () => {
    const view = insightsOf({ unanswered_count: 70, unresponded_by_hour: [] });
    expect(view).toMatchObject({ unansweredByHour: null, peakHour: null, unanswered: { value: 70 } });
    expect(view).not.toHaveProperty('absence');
    expect(insightsOf({ unanswered_count: 0, unresponded_by_hour: [] }).unansweredByHour).toEqual(
      Array(24).fill(0),
    );
  });

  it('take a sparse list of hours, and refuse an hour that says none', () => {
    expect(insightsOf({ unresponded_by_hour: [{ hour: 23, count: 4 }] })).toMatchObject({ peakHour: 23 });
    expect(() => insightsOf({ unresponded_by_hour: [{ count: 4 }] })).toThrow(
      expect.objectContaining({
        issues: [{ path: 'response_insights.unresponded_by_hour[0].hour', code: 'missing' }],
      }),
    );
  });
});
