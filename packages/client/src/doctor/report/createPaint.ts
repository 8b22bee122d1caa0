/** What a line of the table is about. */
export type Mood = 'good' | 'bad' | 'odd' | 'faint' | 'plain';

/** Colours a line. */
export type Paint = (mood: Mood, text: string) => string;

// Select Graphic Rendition, ECMA-48 section 8.3.117: green, red, yellow, faint.
const codes: Readonly<Record<Mood, string>> = { good: '32', bad: '31', odd: '33', faint: '2', plain: '' };

/** Colours, or leaves every line as it is. The words say all that the colours say. */
export function createPaint(isColoured: boolean): Paint {
  return (mood, text) =>
    isColoured && codes[mood] !== '' && text !== '' ? `\u001b[${codes[mood]}m${text}\u001b[0m` : text;
}
