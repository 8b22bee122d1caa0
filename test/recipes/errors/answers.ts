/** An answer of Virsyn's overview that is as it should be, for the seven days to 16 February 2026. */
export const overview = {
  period: { start_date: '2026-02-10', end_date: '2026-02-16', label: '7d' },
  summary: {
    total_calls: 150,
    completed_calls: 120,
    failed_calls: 5,
    connected_calls: 110,
    contact_rate: 73.3,
    conversations_had: 85,
    meetings_booked: 12,
    qualified_leads: 25,
    overall_conversion_rate: 8,
  },
  disposition_breakdown: {
    voicemail: 15,
    callback_requested: 8,
    not_interested: 20,
    wrong_number: 3,
    dnc_requested: 1,
    gatekeeper_blocked: 7,
    no_answer: 25,
    conversation: 85,
    appointment_booked: 12,
  },
};

/** A JSON answer. */
export const json = (value: unknown, status = 200, headers: Readonly<Record<string, string>> = {}) =>
  new Response(JSON.stringify(value), { status, headers });

/** An answer that never comes. */
export const never = () => new Promise<Response>(() => undefined);

/** The beginning of a body, and then what `end` does: it breaks, or nothing more comes. */
export const unfinished = (end: 'break' | 'wait') =>
  new Response(
    new ReadableStream({
      pull: (controller) => {
        if (end === 'break') controller.error(new TypeError('terminated'));
        return new Promise(() => undefined);
      },
      start: (controller) => controller.enqueue(new TextEncoder().encode('{"period":')),
    }),
  );
