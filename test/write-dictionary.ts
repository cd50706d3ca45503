// Writes the data dictionary of the reference plan: tsx test/write-dictionary.ts
import { writeFileSync } from "node:fs";
import { dictionary } from "./jeonju-2024/dictionary.js";

writeFileSync(new URL("../docs/jeonju-2024.md", import.meta.url), dictionary());
