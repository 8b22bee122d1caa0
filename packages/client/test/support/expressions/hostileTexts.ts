/** A text of one piece over and over, between a beginning and an end that spoil a match late. */
export interface HostileText {
  readonly start: string;
  readonly piece: string;
  readonly end: string;
}

const kinds = ['a', 'A', '0', '-', '.', '/', ' ', '+', ':', '@', '\\', '"', '['];
/** What expressions with a fixed beginning take before the part that repeats. */
const beginnings = ['eyJa', 'eyJa.', 'https://a', 'Cannot GET ', '2026-02-16T10:00:00.', 'property ', '+1'];

/** Texts at which backtracking shows: every piece repeated, behind every beginning and before every end. */
export function hostileTexts({ source }: RegExp): readonly HostileText[] {
  const words = (source.match(/[A-Za-z0-9_]{2,}/g) ?? []).map((word) => word.slice(0, 12));
  const signs = [...new Set(source.match(/[^\\[\](){}*+?|^$A-Za-z0-9_]/g))];
  const pieces = [...new Set([...words, ...signs, ...kinds])];
  const pairs = [...words, ...signs].flatMap((one) => ['a', '0', '-'].map((other) => one + other));
  return ['', ...words, ...beginnings].flatMap((start) =>
    [...pieces, ...pairs].flatMap((piece) => ['', '\u0000'].map((end) => ({ start, piece, end }))),
  );
}

/** A hostile text of about this length, flat: a rope would be flattened on the clock. */
export function write({ start, piece, end }: HostileText, length: number): string {
  const text = start + piece.repeat(Math.ceil(length / piece.length)) + end;
  return Buffer.from(text, 'latin1').toString('latin1');
}
