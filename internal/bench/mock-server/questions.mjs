const window90 = { start: '2025-11-19', end: '2026-02-16' };
const instants = `start_date=${window90.start}T00:00:00Z&end_date=${window90.end}T15:00:00Z`;
const custom = encodeURIComponent(JSON.stringify({ custom: window90 }));

const virsyn = ['overview', 'timeseries', 'funnel', 'campaigns', 'quality', 'heatmap', 'objections'].map(
  (name) => ({
    system: 'virsyn',
    name,
    usual: `/virsyn/functions/v1/dashboard-${name}`,
    widest: `/virsyn/functions/v1/dashboard-${name}?period=90d`,
  }),
);

const vyom = [
  'dashboard',
  'calls/by-assistant',
  'calls/by-phone-number',
  'calls/by-time',
  'calls/by-service',
].map((path) => ({
  system: 'vyom',
  name: path.replace('calls/', ''),
  usual: `/vyom/analytics/${path}`,
  widest: `/vyom/analytics/${path}?${instants}`,
}));

const loquent = [
  'stats',
  'messaging-stats',
  'text-agent-stats',
  'plan-stats',
  'ai-usage-stats',
  'ai-message-origin-stats',
  'engagement-stats',
].map((name) => ({
  system: 'loquent',
  name,
  usual: `/loquent/api/dashboard/${name}?time_range=last_30_days`,
  widest: `/loquent/api/dashboard/${name}?time_range=${custom}`,
}));

const kaleyra = ['overview', 'agent-stats', 'daily-volume', 'call-list'].map((name) => ({
  system: 'kaleyra',
  name,
  usual: `/kaleyra/calls/dashboard/${name}`,
  widest: `/kaleyra/calls/dashboard/${name}?range=custom&${instants}`,
}));

/** Every endpoint that reads: as it is asked without saying more, and over all 90 days. */
export const questions = [...virsyn, ...vyom, ...loquent, ...kaleyra];
