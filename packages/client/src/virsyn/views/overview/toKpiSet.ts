import {
  createKpiSet,
  type Figure,
  figure,
  type Kpi,
  type KpiSet,
  type Phrase,
  rate,
  withOrigin,
} from '@callscope/core';
import { counted } from '../../../views/counted';
import { isNothing } from '../../../views/isNothing';
import { toQuotient } from '../../../views/toQuotient';
import type { ViewContext } from '../../../views/ViewContext';
import type { VirsynOverview } from '../../wire/VirsynOverview';
import { toViewPeriod } from '../toViewPeriod';
import { kpiFormulas } from './kpiFormulas';
import { sentByAgent } from './sentByAgent';

/**
 * The eight key figures of a range, each as Virsyn sent it; what it did not send is marked `not_sent`, and the 0 that it
 * sends for a rate or an average over no calls is marked `no_basis`. Emails and SMS are added up when both were sent. Empty
 * when no figure is more than 0.
 */
export function toKpiSet(overview: VirsynOverview, { asOfMs }: ViewContext): KpiSet {
  const { period, summary, tool_usage } = overview;
  const kpis = [
    ...toCallKpis(summary),
    ...toOutcomeKpis(summary),
    ...toDurationKpis(summary),
    toSentKpi(tool_usage),
  ];
  const view = createKpiSet({ period: toViewPeriod(period), isEmpty: isNothing(kpis), kpis });
  return withOrigin(view, { timeZone: 'UTC', asOfMs, formulas: kpiFormulas(overview) });
}

function toCallKpis(summary: VirsynOverview['summary']): readonly Kpi[] {
  const { total_calls, completed_calls, connected_calls, conversations_had } = summary;
  const connectedPercent = rate(conversations_had, connected_calls);
  return [
    {
      id: 'total_calls',
      label: 'Total calls',
      figure: figure(total_calls, 'count'),
      better: 'up',
      caption: [figure(completed_calls, 'count'), ' completed'],
    },
    {
      id: 'contact_rate',
      label: 'Contact rate',
      figure: toQuotient(summary.contact_rate, total_calls, 'percent'),
      better: 'up',
      caption: [figure(connected_calls, 'count'), ' of ', figure(total_calls, 'count'), ' connected'],
    },
    {
      id: 'conversations_had',
      label: 'Conversations',
      figure: figure(conversations_had, 'count'),
      better: 'up',
      ...(connectedPercent !== null && { caption: [percent(connectedPercent), ' of connected'] }),
    },
  ];
}

function toOutcomeKpis(summary: VirsynOverview['summary']): readonly Kpi[] {
  const conversion = toQuotient(summary.overall_conversion_rate, summary.total_calls, 'percent');
  return [
    {
      id: 'meetings_booked',
      label: 'Meetings booked',
      figure: figure(summary.meetings_booked, 'count'),
      better: 'up',
      ...(conversion.value !== null && { caption: [conversion, ' conversion'] }),
    },
    {
      id: 'qualified_leads',
      label: 'Qualified leads',
      figure: figure(summary.qualified_leads, 'count'),
      better: 'up',
    },
  ];
}

function toDurationKpis(summary: VirsynOverview['summary']): readonly Kpi[] {
  const { avg_duration_seconds, total_duration_seconds, completed_calls, failed_calls } = summary;
  return [
    {
      id: 'avg_duration_seconds',
      label: 'Average duration',
      figure: toQuotient(avg_duration_seconds, completed_calls, 'seconds'),
      better: 'neither',
      caption: counted(completed_calls, 'completed call', 'completed calls'),
    },
    {
      id: 'total_duration_seconds',
      label: 'Total talk time',
      figure: figure(total_duration_seconds ?? null, 'seconds'),
      better: 'up',
      caption: [
        // The figure itself is written in hours and minutes; the caption holds it to the second.
        ...(total_duration_seconds == null
          ? []
          : [...counted(total_duration_seconds, 'second', 'seconds'), ' · ']),
        ...counted(failed_calls, 'call failed', 'calls failed'),
      ],
    },
  ];
}

function toSentKpi(usage: VirsynOverview['tool_usage']): Kpi {
  const emails = usage?.emails_sent ?? null;
  const texts = usage?.sms_sent ?? null;
  const total = sentByAgent(usage);
  const caption: Phrase = [
    ...(emails === null ? [] : counted(emails, 'email', 'emails')),
    ...(total === null ? [] : [' · ']),
    ...(texts === null ? [] : counted(texts, 'SMS', 'SMS')),
  ];
  return {
    id: 'messages_sent',
    label: 'Sent by agent',
    figure: figure(total, 'count'),
    better: 'neither',
    ...(caption.length > 0 && { caption }),
  };
}

// Virsyn rounds every percentage to one decimal.
const percent = (value: number): Figure => figure(value, 'percent', { digits: 1 });
