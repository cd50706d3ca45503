import { describe, expect, it } from "vitest";
import { namesText, nearestName } from "../../src/quantity/nearest.js";

const names = ["employed", "unemployed", "inactive", "labour-force"];

describe("nearestName", () => {
  // Restricted Damerau-Levenshtein distances by hand, in brackets.
  it.each<[string, string | undefined]>([
    ["employed", "employed"],
    ["employd", "employed"], // 1
    ["emplyoed", "employed"], // 1: two neighbours
    ["Employed", "employed"], // 0: case does not count
    ["LABOUR-FROCE", "labour-force"],
    ["umemployed", "unemployed"],
    ["labour", undefined], // 6, more than a third
    ["xyz", undefined],
    ["", undefined],
  ])("%j is most probably %j", (given, nearest) => {
    expect(nearestName(given, names)).toBe(nearest);
  });

  it("takes the first of two that are equally near, and the nearer of two", () => {
    expect(nearestName("ab", ["ac", "ad"])).toBe("ac");
    expect(nearestName("abcdef", ["abxxef", "abxdef"])).toBe("abxdef");
  });

  it("suggests nothing of which every letter is another", () => {
    expect(nearestName("a", ["id", "b"])).toBeUndefined();
    expect(nearestName("ab", ["cd"])).toBeUndefined();
  });

  it("lets two letters differ in a short name and a third in a long one", () => {
    expect(nearestName("abcd", ["abxy"])).toBe("abxy");
    expect(nearestName("abcd", ["axyz"])).toBeUndefined();
    expect(nearestName("abcdefghijkl", ["abcdefghwxyz"])).toBe("abcdefghwxyz");
    expect(nearestName("abcdefghijkl", ["abcdefgvwxyz"])).toBeUndefined();
  });

  it("gives up on a text that is too long to be a name", () => {
    expect(nearestName("a".repeat(100), ["a".repeat(99)])).toBe("a".repeat(99));
    expect(nearestName("a".repeat(101), ["a".repeat(101)])).toBeUndefined();
    expect(nearestName("a", [])).toBeUndefined();
  });

  it.each([undefined, null, 2023, {}, () => "employed"])(
    "takes %j, which is no text, for no misspelt name",
    (given) => {
      expect(nearestName(given, names)).toBeUndefined();
    },
  );
});

describe("namesText", () => {
  it("lists ten names, and says of more how many they are", () => {
    const ten = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];
    expect(namesText(ten)).toBe("a, b, c, d, e, f, g, h, i, j");
    expect(namesText([...ten, "k", "l"])).toBe("a, b, c, d, e, f, g, h, i, j, … (12 in all)");
  });
});
