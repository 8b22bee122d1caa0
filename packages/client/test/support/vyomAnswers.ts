import type { VyomByAssistant } from '../../src/vyom/wire/VyomByAssistant';
import type { VyomByPhoneNumber } from '../../src/vyom/wire/VyomByPhoneNumber';
import type { VyomByService } from '../../src/vyom/wire/VyomByService';
import type { VyomByTime } from '../../src/vyom/wire/VyomByTime';
import type { VyomDashboard } from '../../src/vyom/wire/VyomDashboard';

// 45 calls of 67.5 minutes: 1.125 hours, which Vyom's database rounds to the even neighbour.
const all = { total_calls: 45, total_duration_minutes: 67.5, total_duration_hours: 1.12 };
const most = { total_calls: 30, total_duration_minutes: 60, total_duration_hours: 1 };
const rest = { total_calls: 15, total_duration_minutes: 7.5, total_duration_hours: 0.12 };

/** January 2026; more calls this month, February, than in the range. */
const dashboardAnswer: VyomDashboard = {
  success: true,
  message: 'Dashboard analytics fetched successfully',
  data: {
    ...all,
    avg_duration_minutes: 1.5,
    calls_today: 3,
    calls_this_week: 12,
    calls_this_month: 60,
    date_range: { start_date: '2026-01-01T00:00:00+00:00', end_date: '2026-01-31T23:59:59.999000+00:00' },
  },
};

/** One assistant under two names. */
const byAssistantAnswer: VyomByAssistant = {
  success: true,
  message: 'Calls by assistant fetched successfully',
  data: {
    assistants: [
      { assistant_id: 'assistant-1', assistant_name: 'Sales', ...most, avg_duration_minutes: 2 },
      { assistant_id: 'assistant-1', assistant_name: 'Sales 2', ...rest, avg_duration_minutes: 0.5 },
    ],
  },
};

const byPhoneNumberAnswer: VyomByPhoneNumber = {
  success: true,
  message: 'Calls by phone number fetched successfully',
  data: {
    phone_numbers: [
      { phone_number: '+15550100', ...most, avg_duration_minutes: 2 },
      { phone_number: 'WEB_CALL', ...rest, avg_duration_minutes: 0.5 },
    ],
  },
};

/** Two days; the days between them had no calls. */
const byTimeAnswer: VyomByTime = {
  success: true,
  message: 'Calls by time fetched successfully',
  data: {
    time_series: [
      { date: '2026-01-05', ...most },
      { date: '2026-01-31', ...rest },
    ],
    granularity: 'day',
  },
};

const byServiceAnswer: VyomByService = {
  success: true,
  message: 'Calls by service fetched successfully',
  data: {
    services: [
      { service: 'exotel', ...most },
      { service: 'unknown', ...rest },
    ],
  },
};

/** By the names of the methods. */
export const vyomAnswers = {
  dashboard: dashboardAnswer,
  byAssistant: byAssistantAnswer,
  byPhoneNumber: byPhoneNumberAnswer,
  byTime: byTimeAnswer,
  byService: byServiceAnswer,
};

export type VyomMethod = keyof typeof vyomAnswers;

// The keys of a literal are its members.
export const vyomMethods = Object.keys(vyomAnswers) as readonly VyomMethod[];

/** The same five as an earlier revision of Vyom sent them. */
export const olderVyomAnswers: Readonly<Record<VyomMethod, object>> = {
  dashboard: {
    ...dashboardAnswer,
    data: { ...dashboardAnswer.data, calls_by_status: { completed: 40, failed: 5 } },
  },
  byAssistant: {
    ...byAssistantAnswer,
    data: {
      assistants: byAssistantAnswer.data.assistants.map((row) => ({
        ...row,
        completed_calls: 9,
        failed_calls: 1,
      })),
    },
  },
  byPhoneNumber: {
    ...byPhoneNumberAnswer,
    data: {
      phone_numbers: byPhoneNumberAnswer.data.phone_numbers.map((row) => ({ ...row, completed_calls: 9 })),
    },
  },
  byTime: {
    ...byTimeAnswer,
    data: {
      ...byTimeAnswer.data,
      time_series: byTimeAnswer.data.time_series.map((row) => ({ ...row, completed_calls: 9 })),
    },
  },
  byService: {
    ...byServiceAnswer,
    data: { services: byServiceAnswer.data.services.map((row) => ({ ...row, completed_calls: 9 })) },
  },
};
