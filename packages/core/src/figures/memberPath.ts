/** How a member of an argument is named, `kpis[0].label`; without an argument by its name alone. */
export function memberPath(argument: string, name: string): string {
  return argument ? `${argument}.${name}` : name;
}
