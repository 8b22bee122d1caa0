import { changeCount } from './changeCount';
import { changeEvery } from './changeEvery';
import { changeFirst } from './changeFirst';
import { isRow } from './changeRows';
import type { Spoiler } from './Spoiler';

/** Members that are missing, are something else, or are one more than anybody knows. */
export const spoilFields = {
  missing_field: (value) => changeCount(value, () => undefined),
  null_field: (value) => changeCount(value, () => null),
  wrong_shape: (value) =>
    changeFirst(value, (key, one) =>
      key === 'total_calls' && typeof one === 'number' ? { value: String(one) } : null,
    ) ??
    changeCount(value, String) ??
    changeFirst(value, (_key, one) => (Array.isArray(one) ? { value: null } : null)),
  unknown_fields: (value) =>
    changeEvery(value, (_key, one) =>
      isRow(one) ? { value: { ...one, unknown_to_all: { more: ['of', 'it', 1, null] } } } : null,
    ),
} satisfies Readonly<Record<string, Spoiler>>;
