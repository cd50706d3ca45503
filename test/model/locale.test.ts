import { describe, expect, it } from "vitest";
import { nameIn, type Locale } from "../../src/model/locale.js";
import { caught } from "../korean/caught.js";

describe("nameIn", () => {
  const name = { ko: "전주시", en: "Jeonju" };

  it("gives the name in the language asked for, Korean where there is no English", () => {
    expect([nameIn(name, "en"), nameIn(name, "ko"), nameIn({ ko: "전주시" }, "en")]).toStrictEqual([
      "Jeonju",
      "전주시",
      "전주시",
    ]);
  });

  it.each([
    ["fr", undefined],
    ["EN", "en"],
    [undefined, undefined],
    [null, undefined],
  ])("refuses %j rather than speak Korean", (locale, nearest) => {
    const error = caught(() => nameIn(name, locale as Locale));
    expect(error).toMatchObject({
      code: "invalid-value",
      path: ["locale"],
      expected: "a language of names: en or ko",
    });
    expect(error.nearest).toBe(nearest);
  });
});
