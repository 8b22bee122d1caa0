import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canViewDashboard } from './canViewDashboard';
import type { DashboardMember, DashboardScope } from './DashboardScope';
import { isInScope } from './isInScope';
import { resolveDashboardScope } from './resolveDashboardScope';

const viewOrg = 'Dashboard:Instance:ViewOrg';
const viewOwn = 'Dashboard:Instance:ViewOwn';
const nobody: DashboardMember = deepFreeze({
  isSuperAdmin: false,
  isOrganizationOwner: false,
  permissions: [],
  memberId: 'm1',
  phoneIds: ['p2', 'p10', 'p1', 'p2'],
});
const own = deepFreeze({ ...nobody, permissions: [viewOwn] });

describe('resolveDashboardScope', () => {
  it.each([
    ['a super-admin', { ...nobody, isSuperAdmin: true }],
    ['an owner', { ...nobody, isOrganizationOwner: true }],
    ['a holder of ViewOrg', { ...nobody, permissions: [viewOrg] }],
    ['a holder of both permissions', { ...nobody, permissions: [viewOwn, viewOrg] }],
    ['a super-admin with ViewOwn', { ...own, isSuperAdmin: true }],
    ['an owner without an id', { ...own, isOrganizationOwner: true, memberId: '' }],
  ])('shows the organization to %s', (_, member) => {
    expect(resolveDashboardScope(member)).toStrictEqual({ kind: 'organization' });
  });

  it('shows a holder of ViewOwn the own phones, sorted, each once', () => {
    expect(resolveDashboardScope(own)).toStrictEqual({
      kind: 'scoped',
      phoneIds: ['p1', 'p10', 'p2'],
      memberId: 'm1',
    });
  });

  it('shows a holder of ViewOwn without phones nothing, which is no denial', () => {
    expect(resolveDashboardScope({ ...own, phoneIds: [] })).toMatchObject({ kind: 'scoped', phoneIds: [] });
  });

  it('denies everyone else', () => {
    expect(resolveDashboardScope(nobody)).toStrictEqual({ kind: 'denied' });
  });

  it.each([
    [['dashboard:instance:vieworg']],
    [[`${viewOrg} `]],
    [['Dashboard:Instance:View']],
    [['Other:Instance:ViewOrg']],
    [[]],
  ])('grants nothing for the permissions %o', (permissions) => {
    expect(resolveDashboardScope({ ...nobody, permissions }).kind).toBe('denied');
  });

  it('takes a text for no list of permissions, and only true for true', () => {
    expect(resolveDashboardScope({ ...nobody, permissions: viewOrg }).kind).toBe('denied');
    const unchecked: Partial<DashboardMember> = JSON.parse(
      '{"isSuperAdmin":"false","isOrganizationOwner":1}',
    );
    expect(resolveDashboardScope({ ...nobody, ...unchecked }).kind).toBe('denied');
  });

  it('gives phones of its own', () => {
    const phoneIds = ['p2', 'p1'];
    const scope = resolveDashboardScope({ ...own, phoneIds });
    phoneIds.push('p3');
    expect(scope).toMatchObject({ phoneIds: ['p1', 'p2'] });
  });

  it('takes iterables', () => {
    const member = { ...own, permissions: new Set([viewOwn]), phoneIds: new Set(['p1']) };
    expect(resolveDashboardScope(member)).toMatchObject({ phoneIds: ['p1'] });
  });

  it.each([
    [{ ...own, memberId: '' }, 'member.memberId'],
    [{ ...own, phoneIds: ['p1', ''] }, 'member.phoneIds'],
  ])('refuses an empty id', (member, argument) => {
    expect(() => resolveDashboardScope(member)).toThrow(
      `resolveDashboardScope requires ${argument} to be a text that is not empty, got ""`,
    );
  });
});

describe('canViewDashboard', () => {
  it('asks for one of the four ways in', () => {
    expect(canViewDashboard(nobody)).toBe(false);
    expect(canViewDashboard(own)).toBe(true);
    expect(canViewDashboard({ ...nobody, permissions: [viewOrg] })).toBe(true);
    expect(canViewDashboard({ ...nobody, isOrganizationOwner: true })).toBe(true);
  });

  it('does not look at ids', () => {
    expect(canViewDashboard({ ...own, memberId: '' })).toBe(true);
  });
});

describe('isInScope', () => {
  const scoped: DashboardScope = { kind: 'scoped', phoneIds: ['p1', 'p2'], memberId: 'm1' };

  it.each([
    [{ kind: 'organization' }, { phoneId: 'p9' }, true],
    [{ kind: 'organization' }, { phoneId: null }, true],
    [scoped, { phoneId: 'p2' }, true],
    [scoped, { phoneId: 'p3' }, false],
    [scoped, { phoneId: null }, false],
    [scoped, {}, false],
    [{ kind: 'denied' }, { phoneId: 'p1' }, false],
  ] as const)('in %o sees %o: %s', (scope, row, isVisible) => {
    expect(isInScope(scope, row)).toBe(isVisible);
  });
});

describe('access', () => {
  const ids = fc.array(fc.constantFrom('p1', 'p2', 'p3', 'p4'), { maxLength: 6 });
  const members = fc.record({
    isSuperAdmin: fc.boolean(),
    isOrganizationOwner: fc.boolean(),
    permissions: fc.subarray([viewOrg, viewOwn, 'Dashboard:Instance:Edit']),
    memberId: fc.constantFrom('m1', 'm2'),
    phoneIds: ids,
  });

  it('shows exactly the rows that the rules name, one by one', () => {
    fc.assert(
      fc.property(members, fc.constantFrom('p1', 'p2', 'p3', 'p4', null), (member, phoneId) => {
        const seesAll =
          member.isSuperAdmin || member.isOrganizationOwner || member.permissions.includes(viewOrg);
        const seesOwn = member.permissions.includes(viewOwn) && member.phoneIds.some((id) => id === phoneId);
        const scope = resolveDashboardScope(deepFreeze(member));
        expect(isInScope(scope, { phoneId })).toBe(seesAll || seesOwn);
        expect(canViewDashboard(member)).toBe(seesAll || member.permissions.includes(viewOwn));
      }),
      propertyRuns,
    );
  });

  it('depends neither on the order of permissions and phones nor on repetition', () => {
    fc.assert(
      fc.property(members, (member) => {
        const permissions = [...member.permissions, ...member.permissions].reverse();
        const phoneIds = [...member.phoneIds, ...member.phoneIds].reverse();
        expect(resolveDashboardScope({ ...member, permissions, phoneIds })).toEqual(
          resolveDashboardScope(member),
        );
      }),
      propertyRuns,
    );
  });
});
