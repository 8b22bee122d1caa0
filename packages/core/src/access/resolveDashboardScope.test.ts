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

  const foreign = [undefined, null, '', 'x9'];
  const rows = ['p1', 'p2', ...foreign].flatMap((phoneId) =>
    ['m1', ...foreign].map((memberId) => ({ phoneId, memberId })),
  );

  it.each(rows)('in a scope of a member sees a row of %o by its phone or its member', (row) => {
    const isOwn = row.phoneId === 'p1' || row.phoneId === 'p2' || row.memberId === 'm1';
    expect(isInScope(scoped, row)).toBe(isOwn);
    expect(isInScope({ kind: 'organization' }, row)).toBe(true);
    expect(isInScope({ kind: 'denied' }, row)).toBe(false);
  });

  it('takes neither a phone for a member nor a member for a phone', () => {
    expect(isInScope(scoped, { phoneId: 'm1', memberId: 'p1' })).toBe(false);
  });

  it('sees rows of either kind when a row cannot name the other', () => {
    expect(isInScope(scoped, { phoneId: 'p2' })).toBe(true);
    expect(isInScope(scoped, { memberId: 'm1' })).toBe(true);
    expect(isInScope({ ...scoped, phoneIds: [] }, { memberId: 'm1' })).toBe(true);
    expect(isInScope(scoped, {})).toBe(false);
  });

  it('shows no row without names in a scope that nobody checked', () => {
    const scope: DashboardScope = { kind: 'scoped', phoneIds: [''], memberId: '' };
    expect(isInScope(scope, { phoneId: '', memberId: '' })).toBe(false);
    expect(isInScope(JSON.parse('{"kind":"scoped","phoneIds":[null]}'), { phoneId: null })).toBe(false);
    expect(isInScope(JSON.parse('{"kind":"scoped","phoneIds":[]}'), {})).toBe(false);
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

  const rows = fc.record({
    phoneId: fc.constantFrom('p1', 'p2', 'p3', 'p4', null),
    memberId: fc.constantFrom('m1', 'm2', 'm3', null),
  });

  it('shows exactly the rows that the rules name, one by one', () => {
    fc.assert(
      fc.property(members, rows, (member, row) => {
        const seesAll =
          member.isSuperAdmin || member.isOrganizationOwner || member.permissions.includes(viewOrg);
        const isOwn = member.phoneIds.some((id) => id === row.phoneId) || row.memberId === member.memberId;
        const seesOwn = member.permissions.includes(viewOwn) && isOwn;
        const scope = resolveDashboardScope(deepFreeze(member));
        expect(isInScope(scope, row)).toBe(seesAll || seesOwn);
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
