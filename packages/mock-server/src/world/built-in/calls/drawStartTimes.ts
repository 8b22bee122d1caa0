import { dayMs } from '../../../time/dayMs';
import { hourMs } from '../../../time/hourMs';
import type { BuiltInAgency } from '../agencies/BuiltInAgency';
import { officeOffsetMinutes } from '../clock/officeOffsetMinutes';
import { weekdayOf } from '../clock/weekdayOf';
import type { Random } from '../Random';

const minuteMs = 60_000;

/** How busy an hour of the working day is; noon and one o'clock are the lunch dip. */
const hourWeights = [
  { value: 9, weight: 13 },
  { value: 10, weight: 19 },
  { value: 11, weight: 17 },
  { value: 12, weight: 6 },
  { value: 13, weight: 8 },
  { value: 14, weight: 15 },
  { value: 15, weight: 17 },
  { value: 16, weight: 14 },
  { value: 17, weight: 7 },
];

const outlierHour = 10;
const outlierCalls = 260;

/** When an agency's calls of one day of its office begin: epoch milliseconds, whole seconds, ascending. */
export function drawStartTimes(agency: BuiltInAgency, dayNumber: number, random: Random): readonly number[] {
  const dayStartMs = dayNumber * dayMs - officeOffsetMinutes(agency, dayNumber) * minuteMs;
  const startInHour = (hour: number) => dayStartMs + hour * hourMs + random.below(3600) * 1000;
  const starts: number[] = [];
  for (let left = drawCallCount(agency, dayNumber, random); left > 0; left -= 1) {
    starts.push(startInHour(random.pick(hourWeights)));
  }
  if (agency.hasOutlierHour && isSecondTuesday(dayNumber)) {
    for (let left = outlierCalls; left > 0; left -= 1) starts.push(startInHour(outlierHour));
  }
  return starts.sort((one, other) => one - other);
}

function drawCallCount(agency: BuiltInAgency, dayNumber: number, random: Random): number {
  const [fewest, most] = agency.weekdayCalls;
  const count = random.between(fewest, most);
  const weekday = weekdayOf(dayNumber);
  if (weekday === 0) return Math.floor(count / 40);
  if (weekday === 6) return Math.floor(count / 10);
  return count;
}

function isSecondTuesday(dayNumber: number): boolean {
  const dayOfMonth = new Date(dayNumber * dayMs).getUTCDate();
  return weekdayOf(dayNumber) === 2 && dayOfMonth > 7 && dayOfMonth <= 14;
}
