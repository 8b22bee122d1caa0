import { hashText } from '../../../hashText';
import { hostileNames } from '../../agencies/hostileNames';
import type { LegPlace } from './LegPlace';

/** Circles as carriers name them; the large ones stand here more than once, so that they come more often. */
const circles = [
  'Delhi',
  'Delhi',
  'Delhi',
  'Mumbai',
  'Mumbai',
  'Mumbai',
  'Karnataka',
  'Karnataka',
  'Tamil Nadu',
  'Tamil Nadu',
  'Maharashtra',
  'Maharashtra',
  'Andhra Pradesh',
  'Gujarat',
  'Kerala',
  'Kolkata',
  'Punjab',
  'Rajasthan',
  'UP East',
  'UP West',
] as const;

/** Invented companies. */
const companies = ['Skylark Mobile', 'Banyan Telecom', 'Meridian Wireless', 'Monsoon Networks'] as const;

/**
 * Where a number is at home: the same for a number whenever it is asked. Of 100 numbers the carrier knows no
 * circle for three and no company for three.
 */
export function legPlaceOf(phoneNumber: string, { isHostile }: { readonly isHostile: boolean }): LegPlace {
  const [circleDraw, companyDraw, gap] = hashText(`leg place ${phoneNumber}`);
  return {
    location: gap % 100 < 3 ? null : at(isHostile ? hostileNames : circles, circleDraw),
    provider: gap % 100 > 96 ? null : at(isHostile ? hostileNames : companies, companyDraw),
  };
}

function at(names: readonly string[], draw: number): string | null {
  return names[draw % names.length] ?? null;
}
