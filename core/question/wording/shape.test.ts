import { describe, expect, test } from "vitest";
import { shapeOf } from "./shape";

describe("the shape of a text", () => {
  test.each([
    ["deploying models as APIs", "gerund"],
    ["training a model", "gerund"],
    ["training loops", "phrase"],
    ["Hugging Face", "phrase"],
    ["drafting and inking of maps", "phrase"],
    ["finding bottlenecks in Python code", "gerund"],
    ["staying with Python", "gerund"],
    ["relying on documentation alone", "gerund"],
    ["model training", "phrase"],
    ["training", "phrase"],
    ["fine-tuning at enterprise scale", "phrase"],
    ["reading of JSON files", "phrase"],
    ["a runtime that is fast", "phrase"],
    ["a model must answer millions of requests", "phrase"],
    ["you work with file paths", "phrase"],
    ["the ecosystem is huge", "phrase"],
    ["60 to 70%", "number"],
    ["at least 5 maps", "number"],
    ["$500", "number"],
    ["Tier 1", "phrase"],
    ["strings of text", "phrase"],
  ])("“%s” is a %s", (text, shape) => {
    expect(shapeOf(text)).toBe(shape);
  });
});
