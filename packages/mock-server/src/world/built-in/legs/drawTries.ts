import type { BuiltInStaffMember } from '../agencies/BuiltInAgency';
import type { Random } from '../Random';

const mostTries = 3;

/** Calls in 1,000 that ring first where nobody ever answers. */
const vainFirstPerMille = 450;

/** How many are tried before a caller whom nobody answers gives up. */
const vainTries = [
  { value: 0, weight: 14 },
  { value: 1, weight: 44 },
  { value: 2, weight: 28 },
  { value: mostTries, weight: 14 },
];

/**
 * Whom an inbound call is forwarded to, in turn: at most three different people. Of an answered call the last
 * one answered and all before did not; it has nobody when none of the staff ever answers, or none of those tried.
 */
export function drawTries(
  staff: readonly BuiltInStaffMember[],
  isAnswered: boolean,
  random: Random,
): readonly BuiltInStaffMember[] {
  const inTurn = drawTurn(staff, random);
  if (!isAnswered) return inTurn.slice(0, random.pick(vainTries));
  const tried: BuiltInStaffMember[] = [];
  for (const member of inTurn.slice(0, mostTries)) {
    tried.push(member);
    if (random.chance(member.answersPerMille)) return tried;
  }
  // Nobody picked up by chance, yet the call was answered: by the last one who ever does.
  while (tried.at(-1)?.answersPerMille === 0) tried.pop();
  return tried;
}

/** Everybody once, beginning with anyone; those who never answer are now and then put before the others. */
function drawTurn(staff: readonly BuiltInStaffMember[], random: Random): readonly BuiltInStaffMember[] {
  if (staff.length === 0) return staff;
  const first = random.below(staff.length);
  const inTurn = [...staff.slice(first), ...staff.slice(0, first)];
  if (!random.chance(vainFirstPerMille)) return inTurn;
  return [
    ...inTurn.filter(({ answersPerMille }) => answersPerMille === 0),
    ...inTurn.filter(({ answersPerMille }) => answersPerMille > 0),
  ];
}
