import { expect, test } from "vitest";
import { printing } from "./printing.js";

test("prints as Node does and drops trailing spaces", () => {
  const printed = printing();
  printed.console.log("a", 1, { b: [1] }, " ");
  expect(printed.next()).toBe("a 1 { b: [ 1 ] }");
  printed.console.table([{ city: "전주", jobs: 26 }]);
  expect(printed.next().split("\n")[3]).toContain("'전주' │ 26");
  expect(printed.next()).toBe("");
  expect(printed.all().split("\n")).toHaveLength(6);
});
