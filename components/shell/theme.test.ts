import { expect, test } from "vitest";
import { parseTheme, themeAttribute, themeCookieText, themes } from "./theme";

test("every theme comes back from its cookie", () => {
  for (const theme of themes) {
    const value = themeCookieText(theme).split(";")[0]?.split("=")[1];
    expect(parseTheme(value)).toBe(theme);
  }
});

test("a missing or foreign value follows the system", () => {
  expect(parseTheme(undefined)).toBe("system");
  expect(parseTheme("")).toBe("system");
  expect(parseTheme('dark" onload="')).toBe("system");
});

test("the system's choice sets no attribute", () => {
  expect(themeAttribute("system")).toBeUndefined();
  expect(themeAttribute("dark")).toBe("dark");
});
