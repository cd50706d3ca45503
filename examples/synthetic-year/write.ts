// Writes the made-up year to files: `npx tsx examples/synthetic-year/write.ts [FOLDER] [SEED]`. Then, for instance,
// `iljari progress FOLDER/synthetic-plan.json FOLDER/synthetic-records.ndjson --period 2024-S1 --as-of 2024-07-15`.
import { mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { jeonju2024 } from "iljari/jeonju-2024";
import { syntheticFiles } from "./synthetic-files.js";

const [folder = join(tmpdir(), "iljari-synthetic-year"), seed = "1"] = process.argv.slice(2);
const files = syntheticFiles(jeonju2024, { seed: Number(seed) });
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(files)) {
  writeFileSync(join(folder, name), text);
  console.log(join(folder, name));
}
