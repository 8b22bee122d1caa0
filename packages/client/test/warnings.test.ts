import { expect, it } from 'vitest';
import type { ClientOptions } from '../src/ClientOptions';
import type { ClientWarning } from '../src/transport/contract/ClientWarning';
import { createFakeFetch, json } from './support/createFakeFetch';
import { everySystem } from './support/everySystem';
import { type Place, placesOf, valueAt, withValueAt } from './support/places';

const systemOf = (name: string) => {
  const system = everySystem.find((one) => one.name === name);
  if (!system) throw new Error(name);
  return system;
};

/** What the host is told over answers, each changed at one place. */
async function warningsOf(
  system: string,
  method: string,
  changes: readonly (readonly [place: Place, value: unknown])[],
  options: Partial<ClientOptions> = {},
) {
  const { connect, answerTo } = systemOf(system);
  const warnings: ClientWarning[] = [];
  const { fetch } = createFakeFetch((request) =>
    json(changes.reduce((answer, [place, value]) => withValueAt(answer, place, value), answerTo(request))),
  );
  const client = connect({ fetch, onWarning: (warning) => warnings.push(warning), ...options });
  const answers = [await client.ask(method), await client.query(method).queryFn()];
  return { warnings, answers };
}

/** Every rate and ratio of the recorded answers, by the names that the contract gives them. */
const rates = everySystem.flatMap(({ name, methods, answerTo }) =>
  methods.flatMap((method) => {
    const endpoint = method.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const answer = answerTo(new Request(`https://x.example.com/${endpoint}`));
    return placesOf(answer).flatMap((place) => {
      const path = place
        .map((step) => (step === 0 ? '[]' : `.${step}`))
        .join('')
        .replace(/^\./, '');
      const isRatio = /_ratio$|_adherence$|confidence$/.test(path);
      const isRate = /_rate$|_pct$|^rates\.|ai_share$/.test(path);
      return isRatio || isRate ? [[name, method, path, isRatio ? 1 : 100, place] as const] : [];
    });
  }),
);

it('the contracts have rates of every kind', () => {
  expect(rates.map(([system]) => system)).toEqual(
    expect.arrayContaining(['virsyn', 'loquent'] satisfies string[]),
  );
  expect(rates.filter(([, , , most]) => most === 1).length).toBeGreaterThan(5);
  expect(rates.length).toBeGreaterThan(30);
});

it.each(rates)(
  'F22: %s %s is given %s outside 0 to %i with one warning',
  async (system, method, path, most, place) => {
    for (const value of [-1, -0.001, most + 0.001, 1e300]) {
      const { warnings, answers } = await warningsOf(system, method, [[place, value]]);
      expect(answers.map((answer) => valueAt(answer, place))).toEqual([value, value]);
      expect(warnings).toEqual([
        { system, endpoint: expect.stringMatching(/^[a-z-]+$/), path, kind: 'rate_out_of_range' },
      ]);
    }
    for (const value of [0, -0, most]) {
      expect((await warningsOf(system, method, [[place, value]])).warnings).toEqual(
        (await warningsOf(system, method, [])).warnings,
      );
    }
  },
);

it('F23: statuses of Kaleyra that leave legs of the total out are a warning, and no error', async () => {
  const { warnings } = await warningsOf('kaleyra', 'overview', [[['call_volume', 'total'], 2088]]);
  expect(warnings).toEqual([
    { system: 'kaleyra', endpoint: 'overview', path: 'call_volume.total', kind: 'partition_mismatch' },
  ]);
  expect((await warningsOf('kaleyra', 'overview', [[['call_volume', 'total'], 1962]])).warnings).toEqual([]);
});

it('F24: a status of Kaleyra that is sent twice counts once', async () => {
  const statuses = [1233, 729].map((count, at) => ({ status: `S${at}`, count }));
  const twice = (total: number) =>
    warningsOf('kaleyra', 'overview', [
      [['call_volume', 'total'], total],
      [['status_breakdown'], [...statuses, ...statuses]],
    ]);
  expect((await twice(1962)).warnings).toEqual([]);
  expect((await twice(3924)).warnings).toMatchObject([{ kind: 'partition_mismatch' }]);
});

it('F23: batches of Virsyn that do not add up are one warning', async () => {
  const place: Place = ['active_batches', 0, 'total_calls'];
  expect((await warningsOf('virsyn', 'campaigns', [[place, 501]])).warnings).toEqual([
    {
      system: 'virsyn',
      endpoint: 'dashboard-campaigns',
      path: 'active_batches[].total_calls',
      kind: 'partition_mismatch',
    },
  ]);
  for (const changes of [
    [],
    [[place, undefined]],
    [[['active_batches', 0, 'failed_count'], undefined]],
  ] as const) {
    expect((await warningsOf('virsyn', 'campaigns', changes)).warnings).toEqual([]);
  }
});

it('what is no partition by contract is no warning: dispositions of Virsyn, services of Kaleyra', async () => {
  expect((await warningsOf('virsyn', 'overview', [])).warnings).toEqual([]);
  const other: readonly (readonly [Place, unknown])[] = [
    [['call_volume', 'total'], 1962],
    [['call_volume', 'click2call'], 0],
  ];
  expect((await warningsOf('kaleyra', 'overview', other)).warnings).toEqual([]);
});

it('a warning holds no text of the answer, and what the host throws over it is ignored', async () => {
  const place: Place = ['campaign_stats', 0, 'contact_rate'];
  const changes = [
    [place, 101],
    [['campaign_stats', 0, 'campaign_name'], 'canary +1 555-0134'],
  ] as const;
  const { warnings } = await warningsOf('virsyn', 'campaigns', changes);
  expect(JSON.stringify(warnings)).not.toMatch(/canary|555|101/);
  const { answers } = await warningsOf('virsyn', 'campaigns', changes, {
    onWarning: () => {
      throw new Error('of the host');
    },
  });
  expect(valueAt(answers[0], place)).toBe(101);
});

it('drift and warnings each go to their own listener', async () => {
  const drifts: unknown[] = [];
  const changes = [
    [['summary', 'contact_rate'], 101],
    [['summary', 'surprise'], 7],
  ] as const;
  const options: Partial<ClientOptions> = { onContractDrift: ({ path }) => drifts.push(path) };
  const { warnings } = await warningsOf('virsyn', 'overview', changes, options);
  expect(warnings.map(({ path }) => path)).toEqual(['summary.contact_rate']);
  expect(drifts).toEqual(['summary.surprise']);
});

it('members that a server invents use up nothing that is left for warnings', async () => {
  const invented = Array.from({ length: 600 }, (_, index) => [[`surprise${index}`], 1] as const);
  const changes = [...invented, [['call_volume', 'total'], 2088]] as const;
  const drifts: unknown[] = [];
  for (const options of [{}, { onContractDrift: (drift: unknown) => drifts.push(drift) }]) {
    const { warnings } = await warningsOf('kaleyra', 'overview', changes, options);
    expect(warnings.map(({ path }) => path)).toEqual(['call_volume.total']);
  }
  expect(drifts).toHaveLength(500);
});
