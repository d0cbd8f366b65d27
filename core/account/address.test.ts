import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { displayName, normaliseAddress } from "./address";

const codeOf = (result: { ok: true } | { ok: false; error: { code: string } }) =>
  result.ok ? "ok" : result.error.code;

describe("an address", () => {
  test.each([
    ["ada@example.org", "ada@example.org"],
    ["  Ada.Lovelace@Example.ORG\n", "ada.lovelace@example.org"],
    ["ada+recite@mail.example.co.uk", "ada+recite@mail.example.co.uk"],
    ["ADA@MÜNCHEN.example", "ada@münchen.example"],
    ["ａｄａ＠example.org", "ada@example.org"],
    ["Дарья@пример.рф", "дарья@пример.рф"],
    ["root@localhost", "root@localhost"],
    ["o'brien@example.org", "o'brien@example.org"],
  ])("%j is kept as %j", (typed, kept) => {
    expect(normaliseAddress(typed)).toEqual({ ok: true, value: kept });
  });

  test.each([
    "ada",
    "ada@",
    "@example.org",
    "ada@@example.org",
    "ada@example@org",
    "ada lovelace@example.org",
    "ada@exam ple.org",
    "ada@example..org",
    "ada@.example.org",
    "ada@example.org.",
    "ada@-example.org",
    "ada@example.org>",
    "ada\u200b@example.org",
    "ada\u0000@example.org",
    "ada@example.org\r\nBcc: all@example.org",
    "\ud800ada@example.org",
  ])("%j is refused", (typed) => {
    expect(codeOf(normaliseAddress(typed))).toBe("ADDRESS_MALFORMED");
  });

  test("that is missing or too long is refused as such", () => {
    expect(codeOf(normaliseAddress(""))).toBe("ADDRESS_EMPTY");
    expect(codeOf(normaliseAddress(" \t "))).toBe("ADDRESS_EMPTY");
    const domain = `@${"d".repeat(60)}.example`;
    expect(codeOf(normaliseAddress("a".repeat(254 - domain.length) + domain))).toBe("ok");
    expect(codeOf(normaliseAddress("a".repeat(255 - domain.length) + domain))).toBe("ADDRESS_TOO_LONG");
    expect(codeOf(normaliseAddress("\ufdfa".repeat(100_000)))).toBe("ADDRESS_TOO_LONG");
  });

  test("that was normalised stays as it is", () => {
    const part = fc.string({ unit: "binary", minLength: 1, maxLength: 12 });
    const shaped = fc.tuple(part, fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }));
    fc.assert(
      fc.property(shaped, ([local, domain]) => {
        const first = normaliseAddress(`${local}@${domain}`);
        if (first.ok) expect(normaliseAddress(first.value)).toEqual(first);
      }),
      { numRuns: 3000 },
    );
  });

  test("is the same however it is capitalised", () => {
    const letters = fc.string({ unit: fc.constantFrom(..."abcxyzäéñ"), minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(letters, letters, (local, domain) => {
        const address = `${local}@${domain}.org`;
        expect(normaliseAddress(address.toUpperCase())).toEqual(normaliseAddress(address));
      }),
    );
  });
});

describe("a name", () => {
  test.each([
    ["  Ada   Lovelace ", "Ada Lovelace"],
    ["Ada\n\tLovelace", "Ada Lovelace"],
    ["Zoe\u0308", "Zo\u00eb"],
    ["夏目 漱石", "夏目 漱石"],
    ["نیلوفر\u200cسادات", "نیلوفر\u200cسادات"],
    ["Ngũgĩ wa Thiong'o", "Ngũgĩ wa Thiong'o"],
    ["X", "X"],
    ["👩\u200d🔬", "👩\u200d🔬"],
    ["<b>Bobby</b>'; --", "<b>Bobby</b>'; --"],
  ])("%j is kept as %j", (typed, kept) => {
    expect(displayName(typed)).toEqual({ ok: true, value: kept });
  });

  test("has 1 to 80 characters that are seen, whatever their size in memory", () => {
    expect(codeOf(displayName("   "))).toBe("NAME_EMPTY");
    expect(codeOf(displayName("\u200d\u200d"))).toBe("NAME_EMPTY");
    expect(codeOf(displayName("🦉".repeat(80)))).toBe("ok");
    expect(displayName("n".repeat(81))).toEqual({ ok: false, error: { code: "NAME_TOO_LONG", most: 80 } });
  });

  test.each(["Ada\u0000", "Ada\u001b[31m", "Ada \u202egnp.exe", "\u2066Ada", "\udc00Ada"])(
    "%j would steer the text around it and is refused",
    (typed) => {
      expect(codeOf(displayName(typed))).toBe("NAME_UNFIT");
    },
  );
});
