import { parseTheme, type Theme, themeAttribute, themeCookieText } from "./theme";

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

/** What was chosen in this browser, as the document says it. */
export function chosenTheme(): Theme {
  return parseTheme(document.documentElement.dataset.theme);
}

/** Calls back at every change of the choice, whichever control made it. */
export function onThemeChange(change: () => void): () => void {
  const observer = new MutationObserver(change);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  return () => observer.disconnect();
}
