/** Whether text, and with it the time axis, runs from the right at this element. */
export function isRightToLeft(element: Element): boolean {
  return getComputedStyle(element).direction === 'rtl';
}
