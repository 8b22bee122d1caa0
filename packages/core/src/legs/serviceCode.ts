/** @returns 1 for `Incoming`, 2 for `CallForward`, 3 for `Click2Call`, 0 for any other service */
export function serviceCode(service: string): number {
  return ['Incoming', 'CallForward', 'Click2Call'].indexOf(service) + 1;
}
