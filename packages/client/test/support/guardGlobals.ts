/** What was read or written of names that nobody may touch. */
export interface GlobalGuard {
  readonly touched: readonly string[];
  readonly restore: () => void;
}

/**
 * Puts members that throw, as browsers do where storage is blocked, in the place of globals.
 *
 * @param names a member of the global object, or of an object there after a dot, which is made if it is absent
 */
export function guardGlobals(names: readonly string[]): GlobalGuard {
  const touched: string[] = [];
  const undo: (() => void)[] = [];
  for (const name of names) {
    const [first = '', second] = name.split('.');
    const known = Reflect.get(globalThis, first) as object | undefined; // as the platform has it
    if (second !== undefined && known === undefined) put(globalThis, first, { value: {} });
    const owner = second === undefined ? globalThis : (Reflect.get(globalThis, first) as object); // just made
    const refuse = () => {
      touched.push(name);
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    put(owner, second ?? first, { get: refuse, set: refuse });
  }
  return {
    touched,
    restore: () => {
      for (const one of undo.reverse()) one();
    },
  };

  function put(owner: object, name: string, descriptor: PropertyDescriptor): void {
    const before = Object.getOwnPropertyDescriptor(owner, name);
    Object.defineProperty(owner, name, { configurable: true, ...descriptor });
    undo.push(() => {
      if (before) Object.defineProperty(owner, name, before);
      else Reflect.deleteProperty(owner, name);
    });
  }
}
