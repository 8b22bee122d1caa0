import type { Contact } from '../../NamedEntity';
import { uuidOf } from '../../uuidOf';
import type { BuiltInAgency } from '../agencies/BuiltInAgency';
import { Random } from '../Random';
import { firstNames, lastNames } from './contactNames';
import { countCallable } from './countCallable';

/** First digits 2 to 9, middle ones 4 to 8, any last: codes that no phone or staff member of the world has. */
const areaCodes = 8 * 5 * 10;
const numbersOfArea = 100;
const numbers = areaCodes * numbersOfArea;
/** Shares no factor with {@link numbers}, so that steps of it meet every number before any comes twice. */
const numberStep = 16_807;

/**
 * The contacts of an agency: the same for a seed whatever the date. Nearly all have a name, about half an
 * address for mail; the last of them have no number and are never telephoned.
 */
export function drawContacts(agency: BuiltInAgency, seed: number): readonly Contact[] {
  const random = new Random(`${seed} ${agency.id} contacts`);
  const callable = countCallable(agency);
  const firstNumber = random.below(numbers);
  return Array.from({ length: agency.contactCount }, (_, index) => {
    const first = firstNames[random.below(firstNames.length)] ?? '';
    const last = lastNames[random.below(lastNames.length)] ?? '';
    const isNamed = !random.chance(60);
    const given = agency.contactNames?.[index % agency.contactNames.length];
    const hasMail = random.chance(550) || index >= callable;
    return {
      id: uuidOf(`contact ${seed} ${agency.id} ${index}`),
      name: isNamed ? (given ?? `${first} ${last}`) : null,
      phoneNumber: index < callable ? numberOf((firstNumber + index * numberStep) % numbers) : null,
      email: hasMail ? `${first}.${last}.${index}@post.example`.toLowerCase() : null,
    };
  });
}

/** A number of the range +1 NPA 555 01xx, which is kept free for stories. */
function numberOf(place: number): string {
  const area = Math.floor(place / numbersOfArea);
  const line = String(place % numbersOfArea).padStart(2, '0');
  return `+1${2 + Math.floor(area / 50)}${4 + (Math.floor(area / 10) % 5)}${area % 10}55501${line}`;
}
