import type * as z from 'zod/mini';

/** Whether a value fits a schema and would come out of it as it is. `false` says nothing. */
export type Fit = (value: unknown) => boolean;

/**
 * A first look at answers, which finds nearly all of them good: zod copies every object and wraps every member on its
 * way, which costs several times what parsing the text did. Lists and objects are walked here; the checks of numbers and
 * texts are the schema's own, and zod itself is asked of whatever is not known here.
 */
export function createFit(schema: z.core.$ZodType): Fit {
  // Every schema that zod makes is one of this union; the base type only does not say so.
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (!def.checks?.length) {
    switch (def.type) {
      case 'unknown':
        return fitsAlways;
      case 'string':
        return (value) => typeof value === 'string';
      case 'optional':
      case 'prefault':
        return createFit(def.innerType);
      case 'nullable':
        return orNull(createFit(def.innerType));
      case 'pipe':
        return both(createFit(def.in), createFit(def.out));
      case 'array':
        return createListFit(createFit(def.element));
      case 'object':
        // Another one would drop members or refuse them.
        if (def.catchall?._zod.def.type === 'unknown') return createObjectFit(def.shape);
    }
  }
  const isPlain = (def.type === 'number' || def.type === 'string') && !('format' in def);
  if (isPlain && def.checks?.every(({ _zod }) => _zod.def.when === undefined)) {
    return createCheckedFit(def.type, def.checks);
  }
  return (value) => {
    const result = schema._zod.run({ value, issues: [] }, { async: false });
    return !(result instanceof Promise) && result.issues.length === 0 && Object.is(result.value, value);
  };
}

/** The checks of a leaf, without what zod does around each of them. */
const createCheckedFit =
  (type: string, checks: readonly z.core.$ZodCheck<never>[]): Fit =>
  (value) => {
    if (typeof value !== type || (type === 'number' && !Number.isFinite(value))) return false;
    // `never` is what checks of any type take; this one is of the type of the schema they stand in.
    const payload = { value: value as never, issues: [] };
    return (
      checks.every(({ _zod }) => !(_zod.check(payload) instanceof Promise)) &&
      payload.issues.length === 0 &&
      Object.is(payload.value, value)
    );
  };

const orNull =
  (fits: Fit): Fit =>
  (value) =>
    value === null || fits(value);

const fitsAlways: Fit = () => true;

const both = (one: Fit, other: Fit): Fit =>
  one === fitsAlways ? other : (value) => one(value) && other(value);

const createListFit =
  (fits: Fit): Fit =>
  (value) =>
    Array.isArray(value) && value.every((item) => fits(item));

function createObjectFit(shape: z.core.$ZodShape): Fit {
  const members = Object.entries(shape).map(([name, schema]) => {
    const fits = createFit(schema);
    const mayBeAbsent = schema._zod.optin !== undefined;
    return { name, fits: (value: unknown) => (value === undefined ? mayBeAbsent : fits(value)) };
  });
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    members.every(({ name, fits }) => fits(Reflect.get(value, name)));
}
