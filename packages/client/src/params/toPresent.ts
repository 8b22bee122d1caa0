/** Parameters as they are sent: those that are there, in the order given. */
export function toPresent(
  parameters: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  const present: Record<string, string> = {};
  for (const [name, value] of Object.entries(parameters)) if (value !== undefined) present[name] = value;
  return present;
}
