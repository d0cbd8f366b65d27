"use client";

import { useSyncExternalStore } from "react";
import { applyTheme, chosenTheme, onThemeChange } from "./apply-theme";
import { type Theme, themes } from "./theme";

const names: Record<Theme, string> = { system: "As the system", light: "Light", dark: "Dark" };

/** Appearance, in the settings. It acts at once and belongs to this browser, not to the account. */
export function ThemeChoice({ current }: { current: Theme }) {
  // The head's toggle changes it too.
  const chosen = useSyncExternalStore(onThemeChange, chosenTheme, () => current);
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
              checked={theme === chosen}
              onChange={() => applyTheme(theme)}
            />
            {names[theme]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
