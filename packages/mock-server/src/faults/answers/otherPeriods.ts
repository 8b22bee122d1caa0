import { dayMs } from '../../time/dayMs';

/** How to ask a system for another period than a URL does. */
type OtherPeriod = (parameters: URLSearchParams, nowMs: number) => void;

const virsyn: OtherPeriod = (parameters) => {
  const asked = parameters.get('period');
  parameters.set('period', asked === '90d' ? '30d' : '90d');
};

const vyom: OtherPeriod = (parameters, nowMs) => {
  const asked = (name: string, otherwiseMs: number) => {
    const askedMs = Date.parse(parameters.get(name) ?? '');
    return Number.isNaN(askedMs) ? otherwiseMs : askedMs;
  };
  const startMs = asked('start_date', nowMs - 30 * dayMs);
  const endMs = asked('end_date', nowMs);
  parameters.set('start_date', new Date(startMs - 7 * dayMs).toISOString());
  parameters.set('end_date', new Date(endMs - 7 * dayMs).toISOString());
};

const loquent: OtherPeriod = (parameters) => {
  const asked = parameters.get('time_range');
  parameters.set('time_range', asked === 'last_90_days' ? 'last_7_days' : 'last_90_days');
};

const kaleyra: OtherPeriod = (parameters) => {
  const asked = parameters.get('range');
  parameters.set('range', asked === '7d' ? '30d' : '7d');
  parameters.delete('start_date');
  parameters.delete('end_date');
};

/** By system; the carrier has none, since it is asked by a body. */
export const otherPeriods: Readonly<Record<string, OtherPeriod>> = { virsyn, vyom, loquent, kaleyra };
