/** Where a key press leads in a list, or what it does. */
export interface ListMove {
  /** Index of the line to move to, or `null` when the key is not one of the list's. */
  readonly index: number | null;
  /** What has been typed so far, for the next key. */
  readonly typed: string;
}

/** A list as a key press finds it. */
export interface ListPosition {
  readonly index: number;
  readonly labels: readonly string[];
  /** What has been typed just before; empty after a pause. */
  readonly typed: string;
}

/**
 * Arrows step without wrapping, Home and End jump, letters go to the next label that begins with what was
 * typed, compared without regard to case. Typing one letter again goes on to the next such label.
 *
 * @param key as `KeyboardEvent.key` names it
 */
export function moveInList(key: string, { index, labels, typed }: ListPosition): ListMove {
  const last = labels.length - 1;
  switch (key) {
    case 'ArrowDown':
      return { index: Math.min(index + 1, last), typed: '' };
    case 'ArrowUp':
      return { index: Math.max(index - 1, 0), typed: '' };
    case 'Home':
      return { index: 0, typed: '' };
    case 'End':
      return { index: last, typed: '' };
    default:
      return [...key].length === 1 && key !== ' '
        ? findByType(key, { index, labels, typed })
        : { index: null, typed };
  }
}

function findByType(key: string, { index, labels, typed }: ListPosition): ListMove {
  const text = (typed + key).toLowerCase();
  const isRepeat = [...text].every((letter) => letter === text[0]);
  const sought = isRepeat ? text.slice(0, 1) : text;
  const first = isRepeat ? index + 1 : index;
  for (let step = 0; step < labels.length; step++) {
    const candidate = (first + step) % labels.length;
    if (labels[candidate]?.toLowerCase().startsWith(sought)) return { index: candidate, typed: text };
  }
  return { index, typed: text };
}
