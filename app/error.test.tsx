import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import ErrorPage from "./error";

const nothing = () => {};
const shown = (error: unknown) => renderToStaticMarkup(<ErrorPage error={error} retry={nothing} />);

test("a fault says what is safe and offers another try", () => {
  const html = shown(new Error("relation memory does not exist"));
  expect(html).toContain("This page could not be made.");
  expect(html).toContain("Every answer that was confirmed is saved.");
  expect(html).toContain("Try again</button>");
  expect(html).toContain('href="/today"');
});

test("what failed does not reach the page, only the code that the log has it under", () => {
  const html = shown(Object.assign(new Error("relation memory does not exist"), { digest: "2735011" }));
  expect(html).toContain("<code>2735011</code>");
  expect(html).not.toContain("relation");
});

test("a fault without a code asks for none to be reported", () => {
  for (const error of [new Error("lost"), "lost", null]) {
    expect(shown(error)).not.toContain("<code>");
    expect(shown(error)).not.toContain("lost");
  }
});
