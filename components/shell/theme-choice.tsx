"use client";

import { applyTheme } from "./apply-theme";
import { type Theme, themes } from "./theme";

const names: Record<Theme, string> = { system: "As the system", light: "Light", dark: "Dark" };

/** Appearance, in the settings. It acts at once and belongs to this browser, not to the account. */
export function ThemeChoice({ current }: { current: Theme }) {
  return (
    <fieldset>
      <legend className="vh">Appearance</legend>
      <div className="line">
        {themes.map((theme) => (
          <label key={theme} className="radio">
            <input
              type="radio"
              name="theme"
              value={theme}
              defaultChecked={theme === current}
              onChange={() => applyTheme(theme)}
            />
            {names[theme]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
