import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createCallLogWorld } from '../src/call-log/createCallLogWorld';
import { importCallLog } from '../src/call-log/importCallLog';
import { createMockApi } from '../src/createMockApi';
import { askVirsyn } from './ask';

const log =
  'start,duration,status,campaign\n' +
  '2026-02-14 23:30:00,100,S,Spring\n' +
  '2026-02-16 09:00:00,50,VM,Spring\n' +
  '2026-02-15 10:00:00,40,NI,Autumn\n';
const withoutDurations = log.replaceAll(/,(?:duration|\d+),/g, ',');

async function apiOf(text: string) {
  const world = createCallLogWorld(await importCallLog(Readable.from([text]), { timeZone: 'UTC' }));
  return createMockApi({ world });
}

const period = { start_date: '2026-02-10', end_date: '2026-02-16' };

describe('of a call log', () => {
  it('quality holds lengths and counts, and no ratio, sentiment or objection', async () => {
    expect(await askVirsyn(await apiOf(log), 'dashboard-quality')).toEqual({
      period,
      quality: { avg_duration_seconds: 63 },
      trend: [
        { date: '2026-02-14', avg_duration_seconds: 100, completed_calls: 1 },
        { date: '2026-02-15', avg_duration_seconds: 40, completed_calls: 1 },
        { date: '2026-02-16', avg_duration_seconds: 50, completed_calls: 1 },
      ],
    });
  });

  it('quality leaves out lengths that the log does not hold', async () => {
    expect(await askVirsyn(await apiOf(withoutDurations), 'dashboard-quality?period=today')).toEqual({
      period: { start_date: '2026-02-16', end_date: '2026-02-16' },
      trend: [{ date: '2026-02-16', completed_calls: 1 }],
    });
  });

  it('overview leaves out whole groups of figures that the log does not hold', async () => {
    const body = await askVirsyn(await apiOf(log), 'dashboard-overview');
    expect(Object.keys(body as object)).toEqual(['period', 'summary', 'disposition_breakdown']);
  });

  it('timeseries leaves out a metric that was asked for and is not held', async () => {
    const query = 'dashboard-timeseries?period=today&metrics=avg_talk_ratio,total_calls,avg_duration_seconds';
    const today = { start_date: '2026-02-16', end_date: '2026-02-16' };
    expect(await askVirsyn(await apiOf(log), query)).toEqual({
      period: today,
      data: [{ date: '2026-02-16', total_calls: 1, avg_duration_seconds: 50 }],
    });
    expect(await askVirsyn(await apiOf(withoutDurations), query)).toEqual({
      period: today,
      data: [{ date: '2026-02-16', total_calls: 1 }],
    });
  });

  it('timeseries sends no figure that no row supports', async () => {
    const body = await askVirsyn(await apiOf(log), 'dashboard-timeseries');
    // The members that the endpoint documents.
    const { data } = body as { data: readonly Record<string, unknown>[] };
    expect(Object.keys(data[0] ?? {}).sort()).toEqual(
      [
        'avg_duration_seconds',
        'callback_requested_calls',
        'completed_calls',
        'connected_calls',
        'conversation_calls',
        'conversations_had',
        'date',
        'dnc_requested_calls',
        'failed_calls',
        'gatekeeper_blocked_calls',
        'meetings_booked',
        'no_answer_calls',
        'not_interested_calls',
        'qualified_leads',
        'total_calls',
        'total_duration_seconds',
        'voicemail_calls',
        'wrong_number_calls',
      ].sort(),
    );
  });

  it('campaigns are there, and neither batches nor a pagination of them', async () => {
    const body = await askVirsyn(await apiOf(withoutDurations), 'dashboard-campaigns');
    expect(Object.keys(body as object)).toEqual(['campaign_stats']);
    expect(body).toMatchObject({
      campaign_stats: [
        { campaign_name: 'Spring', total_calls: 2, contact_rate: 50 },
        { campaign_name: 'Autumn', total_calls: 1, contact_rate: 100 },
      ],
    });
    expect(JSON.stringify(body)).not.toContain('avg_duration_seconds');
  });

  it('campaigns are left out where no call names one, and are an empty list where others do', async () => {
    const columns = log.replaceAll(/,(?:campaign|Spring|Autumn)\n/g, '\n');
    const cells = log.replaceAll(/(?:Spring|Autumn)\n/g, '\n');
    for (const text of [columns, cells]) {
      expect(await askVirsyn(await apiOf(text), 'dashboard-campaigns')).toEqual({});
    }
    const query = 'dashboard-campaigns?period=custom&start_date=2026-01-01&end_date=2026-01-02';
    expect(await askVirsyn(await apiOf(log), query)).toEqual({ campaign_stats: [] });
  });

  it('objections says that no analysis was read and claims nothing else', async () => {
    expect(await askVirsyn(await apiOf(log), 'dashboard-objections')).toEqual({
      period,
      summary: { total_calls_analyzed: 0 },
    });
  });
});
