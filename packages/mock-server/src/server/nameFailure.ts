/**
 * An error's name and where in the code it was thrown, for a log that must hold no secret: what an error says
 * may repeat a query or a header, so it is left out.
 * @returns for example `TypeError at respond (file:///app/virsynHandlers.js:12:5)`
 */
export function nameFailure(error: unknown): string {
  if (!(error instanceof Error)) return 'a thrown value that is no error';
  // A message of several lines stands before the frames and may look like one.
  const { stack = '', message } = error;
  const at = stack.indexOf(message);
  const frame = at < 0 ? undefined : /^ {4}(at .+)$/m.exec(stack.slice(at + message.length))?.[1];
  return frame === undefined ? error.name : `${error.name} ${frame}`;
}
