// Writes the JSON Schema of a plan into the folder that is named on the command line.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { planJsonSchema } from "iljari/model";

const folder = process.argv[2];
if (folder === undefined) throw new Error("usage: write-schema FOLDER");
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "job-plan.schema.json"), `${JSON.stringify(planJsonSchema(), null, 2)}\n`);
