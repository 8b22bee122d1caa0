import type { DataCell } from '@callscope/core';
import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { expect, it } from 'vitest';
import { kaleyraAnswers } from '../../../../test/support/kaleyraAnswers';
import { viewContext } from '../../../../test/support/viewContext';
import type { KaleyraAgent } from '../../wire/KaleyraAgentStats';
import { toAgentTable } from './toAgentTable';

const answer = deepFreeze(structuredClone(kaleyraAnswers.agentStats));
const agent = (more: Partial<KaleyraAgent>): KaleyraAgent => ({
  agent_number: '+12025550111',
  calls_answered: 0,
  total_talk_seconds: 0,
  missed_calls: 0,
  ...more,
});
const toPlain = (cell: DataCell) =>
  cell.kind === 'figure' ? cell.figure.value : 'text' in cell && cell.text;
const rowsOf = (agents: readonly KaleyraAgent[]) =>
  toAgentTable(agents, viewContext()).rows.map(({ id, cells }) => [id, ...cells.map(toPlain)]);

it('shows the agents of the published week in the order sent, with rate and average', () => {
  const [first, second, third] = ['+12025550111', '+12025550112', '+12025550113'];
  expect(rowsOf(answer)).toEqual([
    [first, first, 34, 103, 24.8, 4923, 144.8],
    [second, second, 22, 112, 16.4, 3186, 144.8],
    [third, third, 0, 96, 0, 0, null],
  ]);
});

it('has columns named as the system names them, in units', () => {
  const { columns, rows, page } = toAgentTable(answer, viewContext());
  expect(columns.map(({ id, label }) => [id, label])).toEqual([
    ['agent_number', 'Agent'],
    ['calls_answered', 'Answered'],
    ['missed_calls', 'Missed'],
    ['answer_rate', 'Answer rate'],
    ['total_talk_seconds', 'Talk time'],
    ['average_talk_seconds', 'Average talk'],
  ]);
  const units = rows[0]?.cells.map((cell) => cell.kind === 'figure' && cell.figure.unit);
  expect(units).toEqual([false, 'count', 'count', 'percent', 'seconds', 'seconds']);
  expect(page).toBe(null);
});

it('has no average and no rate over nothing', () => {
  const [row] = toAgentTable([agent({})], viewContext()).rows;
  const absences = row?.cells.map((cell) => cell.kind === 'figure' && cell.figure.absence);
  expect(absences).toEqual([false, undefined, undefined, 'no_basis', undefined, 'no_basis']);
});

it('says that legs which are neither are in no rate', () => {
  const { origin } = toAgentTable(answer, viewContext());
  expect(origin?.formulas.map(({ figureId, computedBy }) => [figureId, computedBy])).toEqual([
    ['calls_answered', 'system'],
    ['missed_calls', 'system'],
    ['answer_rate', 'callscope'],
    ['total_talk_seconds', 'system'],
    ['average_talk_seconds', 'callscope'],
  ]);
  expect(origin?.formulas[2]).toMatchObject({
    numerator: { label: 'answered legs' },
    denominator: { label: 'answered and missed legs, not those that are neither' },
  });
  expect(origin?.asOfMs).toBe(viewContext().asOfMs);
});

it('F24: lists an agent who comes twice once', () => {
  expect(rowsOf([agent({ calls_answered: 1 }), agent({ calls_answered: 1 })])).toHaveLength(1);
});

it('shows numbers as they were sent, and a dash for none', () => {
  const strange = ['__proto__', '=1+1', '<i>', '-', ''];
  expect(
    rowsOf(strange.map((agent_number) => agent({ agent_number }))).map(([id, text]) => [id, text]),
  ).toEqual([...strange.slice(0, 4).map((text) => [text, text]), ['--', null]]);
});

it('F26: is a table without rows for no agents', () => {
  expect(toAgentTable([], viewContext())).toMatchObject({ rows: [], period: { timeZone: 'Asia/Kolkata' } });
});

it('F22: shows talk without an answered leg as it was sent', () => {
  expect(rowsOf([agent({ total_talk_seconds: 50 })])[0]?.slice(-2)).toEqual([50, null]);
});
