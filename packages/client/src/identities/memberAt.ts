/** What a path leads to, for example `data[2].date`; `undefined` where there is nothing. */
export function memberAt(value: unknown, path: string): unknown {
  return path
    .split(/[.[\]]+/)
    .reduce<unknown>((found, step) => (step === '' ? found : Reflect.get(Object(found), step)), value);
}
