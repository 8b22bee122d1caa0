/**
 * Figures that are sent as one object, those that are not held as `undefined`. `undefined` when none is held, so
 * that the object itself is left out of the JSON: an empty one would look like an answer.
 */
export function heldGroup<Group extends object>(group: Group): Group | undefined {
  return Object.values(group).some((figure) => figure !== undefined) ? group : undefined;
}
