import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import GlobalError from "./global-error";

// Fonts are made by the build; without one the import throws.
vi.mock("./fonts", () => ({}));

test("when the layout itself fails, the error page is a whole document with a language and a title", () => {
  const html = renderToStaticMarkup(<GlobalError error={new Error("lost")} retry={() => {}} />);
  expect(html).toMatch(/^<html lang="en">/);
  expect(html).toContain("<title>Error · Recite</title>");
  expect(html).toContain("This page could not be made.");
});
