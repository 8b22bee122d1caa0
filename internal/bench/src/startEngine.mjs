import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const engine = fileURLToPath(new URL('./engine.mjs', import.meta.url));

/**
 * Starts the process of one contender and waits until its rows are in its own form and it has run warm.
 *
 * @param {{ id: string, file: URL, parameters?: object }} contender
 * @param {{ rows: number }} parameters
 */
export async function startEngine(contender, parameters) {
  const argument = JSON.stringify({
    file: contender.file.href,
    parameters: { ...parameters, ...contender.parameters },
  });
  const child = fork(engine, [argument], { execArgv: ['--expose-gc', '--max-old-space-size=6144'] });
  const { prepareMs, memory } = await nextMessage(child, contender);
  return {
    contender,
    prepareMs,
    memory,
    takeTurn: () => {
      child.send('turn');
      return nextMessage(child, contender);
    },
    close: () => child.kill(),
  };
}

function nextMessage(child, { id }) {
  return new Promise((resolve, reject) => {
    const leave = (code) => reject(new Error(`${id} ended with exit code ${code} before it answered`));
    child.once('exit', leave);
    child.once('message', (message) => {
      child.off('exit', leave);
      resolve(message);
    });
  });
}
