/** The framework's messages for members of a query or a body that nobody has declared. */
export function unknownMembers(names: readonly string[], known: readonly string[]): readonly string[] {
  return names.filter((name) => !known.includes(name)).map((name) => `property ${name} should not exist`);
}
