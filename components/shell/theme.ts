/** "system" follows the machine's setting; the others overrule it. */
export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** Read by the server while it renders the page, so that the right theme is there from the first frame. */
export const themeCookie = "recite-theme";

const yearInSeconds = 365 * 24 * 60 * 60;

export function parseTheme(value: string | undefined): Theme {
  return themes.find((theme) => theme === value) ?? "system";
}

/** The `data-theme` attribute of the document; none leaves the choice to the machine. */
export function themeAttribute(theme: Theme): "light" | "dark" | undefined {
  return theme === "system" ? undefined : theme;
}

/** The cookie as the browser writes it. It holds no secret, so scripts may read it. */
export function themeCookieText(theme: Theme): string {
  return `${themeCookie}=${theme}; path=/; max-age=${yearInSeconds}; samesite=lax`;
}
