"use client";

import { ThemeIcon } from "@/components/ui/icons";
import { applyTheme, shownScheme } from "./apply-theme";

/** Turns light into dark and back. Going back to the machine's own choice is in the settings. */
export function ThemeToggle() {
  return (
    <button
      className="tool"
      type="button"
      aria-label="Switch between light and dark"
      onClick={() => applyTheme(shownScheme() === "dark" ? "light" : "dark")}
    >
      <ThemeIcon />
    </button>
  );
}
