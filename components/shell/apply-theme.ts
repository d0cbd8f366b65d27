import { type Theme, themeAttribute, themeCookieText } from "./theme";

/** Changes the page at once and keeps the choice for the pages to come. For the browser only. */
export function applyTheme(theme: Theme) {
  const attribute = themeAttribute(theme);
  if (attribute) document.documentElement.dataset.theme = attribute;
  else delete document.documentElement.dataset.theme;
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing from Firefox before 140.
  document.cookie = themeCookieText(theme);
}

/** The scheme that the page shows now, whoever chose it. */
export function shownScheme(): "light" | "dark" {
  const { theme } = document.documentElement.dataset;
  if (theme === "light" || theme === "dark") return theme;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}
