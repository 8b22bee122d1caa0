import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createBuiltInWorld } from '../createBuiltInWorld';

const nowMs = Date.UTC(2026, 1, 16, 15);

function plansOf(seed: number, role: string, { now = nowMs, days = 90 } = {}) {
  const world = createBuiltInWorld({ seed, now: new Date(now).toISOString(), days });
  const organization = world.organizations.find((candidate) => candidate.role === role);
  if (!organization?.records.plans) throw new Error(`No plans for ${role}`);
  return { organization, contacts: organization.records.contacts, plans: organization.records.plans };
}

describe('drawPlans', () => {
  it('draws some dozens for an organization, in all eight states', () => {
    for (const seed of [1, 2, 3]) {
      const { plans } = plansOf(seed, 'main');
      expect(plans.length).toBeGreaterThanOrEqual(24);
      expect(plans.length).toBeLessThanOrEqual(100);
      expect([...new Set(plans.map(({ status }) => status))].sort()).toEqual([
        'awaiting_input',
        'completed',
        'executing',
        'failed',
        'paused',
        'pending_review',
        'stand_by',
        'stopped',
      ]);
      expect(new Set(plans.map(({ id }) => id)).size).toBe(plans.length);
    }
  });

  it('belongs to contacts, phones and staff of the organization, and was begun in days that have rows', () => {
    const { organization, contacts, plans } = plansOf(1, 'main', { days: 10 });
    const phones = new Map(organization.phones.map(({ id, staffId }) => [id, staffId]));
    const staff = new Set(organization.staff.map(({ id }) => id));
    for (const { contactIndex, phoneId, staffId, createdAtMs } of plans) {
      expect(contactIndex === null || contacts[contactIndex] !== undefined).toBe(true);
      expect(phoneId === null || phones.has(phoneId)).toBe(true);
      expect(staffId === null || staff.has(staffId)).toBe(true);
      expect(createdAtMs).toBeLessThanOrEqual(nowMs);
      expect(createdAtMs).toBeGreaterThan(nowMs - 10 * 86_400_000);
    }
    expect(plans.some(({ contactIndex }) => contactIndex === null)).toBe(true);
  });

  it('keeps number, states and contacts whatever now is', () => {
    const strip = ({ plans }: ReturnType<typeof plansOf>) => plans.map(({ createdAtMs: _, ...plan }) => plan);
    expect(strip(plansOf(5, 'other', { now: nowMs + 40 * 86_400_000 }))).toEqual(strip(plansOf(5, 'other')));
  });

  it('draws one for each of a few contacts, ended and not, and none for nobody', () => {
    let ofNobody = 0;
    for (let seed = 0; seed < 40; seed += 1) {
      const { plans } = plansOf(seed, 'three-calls', { days: 1 });
      expect(plans.map(({ status }) => status)).toEqual(['completed', 'executing', 'awaiting_input']);
      const places = plans.flatMap(({ contactIndex }) => contactIndex ?? []);
      expect(new Set(places).size).toBe(places.length);
      ofNobody += plans.length - places.length;
    }
    expect(ofNobody).toBeGreaterThan(0);
    expect(ofNobody).toBeLessThan(25);
    expect(plansOf(1, 'empty').plans).toEqual([]);
  });

  it('is, plan for plan, what this seed and date have always given', () => {
    const { plans } = plansOf(1, 'main');
    const digest = createHash('sha256').update(JSON.stringify(plans)).digest('hex');
    expect([plans.length, digest]).toEqual([
      64,
      '2132a99056098e5e8204479728347c3717d8bc2499886f40f4701c4a77b9c8ad',
    ]);
  });
});
