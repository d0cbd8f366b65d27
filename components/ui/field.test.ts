import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Field } from "./field";

const render = (props: { hint?: string; error?: string }) =>
  renderToStaticMarkup(createElement(Field, { name: "email", label: "Email", ...props }));

test("the label belongs to the input", () => {
  const html = render({});
  expect(html).toContain('<label for="email">Email</label>');
  expect(html).toContain('id="email"');
  expect(html).not.toContain("aria-describedby");
  expect(html).not.toContain("aria-invalid");
});

test("an error is tied to the input, before the hint", () => {
  const html = render({ hint: "Nobody else sees it.", error: "This address has no ending." });
  expect(html).toContain('aria-describedby="email-error email-hint"');
  expect(html).toContain('aria-invalid="true"');
  expect(html).toContain('id="email-error"');
  expect(html).toContain('id="email-hint"');
});
