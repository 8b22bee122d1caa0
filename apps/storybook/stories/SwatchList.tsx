import './swatch-list.css';
import { useLayoutEffect, useRef, useState } from 'react';

/** Props of `SwatchList`. */
export interface SwatchListProps {
  /** Names of colour tokens, without their `--cs-`. */
  readonly names: readonly string[];
}

/** Colour tokens as swatches, with the colours that the page resolves them to. */
export function SwatchList({ names }: SwatchListProps) {
  return (
    <ul className="swatch-list">
      {names.map((name) => (
        <Swatch key={name} name={name} />
      ))}
    </ul>
  );
}

function Swatch({ name }: { readonly name: string }) {
  const square = useRef<HTMLSpanElement>(null);
  const [color, setColor] = useState('');
  useLayoutEffect(() => {
    if (square.current !== null) setColor(getComputedStyle(square.current).backgroundColor);
  }, []);
  return (
    <li className="swatch">
      <span ref={square} className="swatch-square" style={{ background: `var(--cs-${name})` }} />
      <span>
        {name}
        <span className="swatch-color">{color}</span>
      </span>
    </li>
  );
}
