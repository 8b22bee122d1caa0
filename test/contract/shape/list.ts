import { type Shape, shapeOf } from './Shape';

const anyList = shapeOf('a list', Array.isArray);

/** A list whose every item has a shape. @param mostItems how many there may be; no limit when left out */
export function list<T>(
  item: Shape<T>,
  { mostItems = Number.POSITIVE_INFINITY }: { readonly mostItems?: number } = {},
): Shape<readonly T[]> {
  return (value: unknown, path: string) => {
    if (!Array.isArray(value)) return anyList(value, path);
    const tooMany = value.length > mostItems ? [`${path}: expected at most ${mostItems} items`] : [];
    return [...tooMany, ...value.flatMap((one, index) => item(one, `${path}[${index}]`))];
  };
}

/** A list that goes down, or stays, by one figure of its items. */
export function descendingBy<T>(member: keyof T & string, ordered: Shape<readonly T[]>): Shape<readonly T[]> {
  return inOrder(member, ordered, (one, next) => one >= next, 'descending');
}

/** A list that goes up by one text or figure of its items, no two alike. */
export function ascendingBy<T>(member: keyof T & string, ordered: Shape<readonly T[]>): Shape<readonly T[]> {
  return inOrder(member, ordered, (one, next) => one < next, 'ascending');
}

/** A list that goes up by a moment of its items, no two alike: hours of a clock set back do not ascend as texts. */
export function ascendingInTime<T>(
  member: keyof T & string,
  ordered: Shape<readonly T[]>,
): Shape<readonly T[]> {
  const isRight = (one: Ranked, next: Ranked) => Date.parse(String(one)) < Date.parse(String(next));
  return inOrder(member, ordered, isRight, 'ascending');
}

type Ranked = string | number;

function inOrder<T>(
  member: string,
  ordered: Shape<readonly T[]>,
  isRight: (one: Ranked, next: Ranked) => boolean,
  word: string,
): Shape<readonly T[]> {
  return (value: unknown, path: string) => {
    const mistakes = ordered(value, path);
    if (mistakes.length > 0 || !Array.isArray(value)) return mistakes;
    const ranks: readonly Ranked[] = value.map((item) => item[member]);
    return ranks.flatMap((rank, index) => {
      const before = ranks[index - 1];
      if (before === undefined || isRight(before, rank)) return [];
      return [`${path}[${index}].${member}: expected ${word} order, got ${rank} after ${before}`];
    });
  };
}
