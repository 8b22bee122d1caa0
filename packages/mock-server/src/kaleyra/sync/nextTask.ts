/**
 * Lets everything else that waits have its turn, then goes on. A message port and no timer: fake timers do not stop it,
 * and a browser does not slow it down in a page that nobody looks at.
 */
export function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      // An open port keeps a Node process alive.
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
