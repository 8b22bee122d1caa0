const importLine = /^import \{(.+)\} from '(.+)';\n/;

/** The first block of JavaScript of a page: what it imports from where, what it says it prints, and how to run it. */
export function readExample(markdown: string) {
  const block = /```js\n([\s\S]*?)```/.exec(markdown)?.[1] ?? '';
  const [line = '', imported = '', specifier] = importLine.exec(block) ?? [];
  const promised = [...block.matchAll(/\/\/ => (.+)/g)].map(([, text]) => text);
  const run = async (module: object): Promise<readonly string[]> => {
    const printed: string[] = [];
    const body = `const {${imported}} = module; return (async () => {${block.slice(line.length)}})();`;
    // The block is text of our own repository.
    await new Function('module', 'console', body)(module, {
      log: (...words: unknown[]) => printed.push(words.join(' ')),
    });
    return printed;
  };
  return { specifier, promised, run };
}
