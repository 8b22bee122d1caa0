/** What the reader chose; `auto` follows the system. */
export type Theme = 'auto' | 'light' | 'dark';

const themes: readonly (readonly [Theme, string])[] = [
  ['auto', 'Auto'],
  ['light', 'Light'],
  ['dark', 'Dark'],
];

/** Three radio buttons in a row. */
export function ThemeSwitch(props: {
  readonly theme: Theme;
  readonly onThemeChange: (theme: Theme) => void;
}) {
  return (
    <fieldset className="portal-switch">
      <legend className="portal-hidden">Theme</legend>
      {themes.map(([theme, label]) => (
        <label key={theme}>
          <input
            type="radio"
            name="theme"
            className="portal-hidden"
            checked={props.theme === theme}
            onChange={() => props.onThemeChange(theme)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
