/** Props of `Icon`. */
export interface IconProps {
  /** Path data in a 16 × 16 box, from `iconPaths`. */
  readonly path: string;
  /** Drawn size, px: 16 in text and tiles, 12 in chips; 16 when absent. */
  readonly sizePx?: 12 | 16;
}

/** A line icon in the current colour, hidden from assistive technology: text beside it says what it means. */
export function Icon({ path, sizePx = 16 }: IconProps) {
  return (
    <svg
      className="cs-icon"
      aria-hidden="true"
      width={sizePx}
      height={sizePx}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      // In a 12 px box the drawn line is 1.75 px, so that it holds its weight.
      strokeWidth={sizePx === 12 ? 2.33 : 1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={path} />
    </svg>
  );
}
