/**
 * Looks at one value at the door: hands back a copy that holds nothing but what its type says, or throws an
 * `InputError` in the name of the public function.
 *
 * @param argument the path to the value, for example `rows[2].cells[0]`
 */
export type Check<T, TChecked = T> = (apiName: string, argument: string, value: T) => TChecked;
