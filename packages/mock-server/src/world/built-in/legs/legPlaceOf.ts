import { hashText } from '../../hashText';
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

/** What a careless or malicious carrier might send: markup, text that turns its direction, emoji, great length. */
const hostileCircles = [
  '<img src=x onerror=alert(1)>',
  'Delhi\u202Eiabmum',
  '\u2067Tamil Nadu\u2069 & <b>Kerala</b>',
  '🏔️ Himachal 🇮🇳',
  'Karnataka '.repeat(30).trim(),
] as const;

const hostileCompanies = [
  '</script><script>alert(1)</script>',
  'Skylark\u202E eliboM',
  '"Banyan" & Sons\u200B',
  '📡',
] as const;

/**
 * Where a number is at home: the same for a number whenever it is asked. Of 100 numbers the carrier knows no
 * circle for three and no company for three.
 */
export function legPlaceOf(phoneNumber: string, { isHostile }: { readonly isHostile: boolean }): LegPlace {
  const [circleDraw, companyDraw, gap] = hashText(`leg place ${phoneNumber}`);
  return {
    location: gap % 100 < 3 ? null : at(isHostile ? hostileCircles : circles, circleDraw),
    provider: gap % 100 > 96 ? null : at(isHostile ? hostileCompanies : companies, companyDraw),
  };
}

function at(names: readonly string[], draw: number): string | null {
  return names[draw % names.length] ?? null;
}
