#!/usr/bin/env node
import { run } from "./run.js";

// A reader that closes early, such as `head`, is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

const { code, out, err } = run(process.argv.slice(2));
process.stdout.write(out);
process.stderr.write(err);
// Not process.exit, which would cut off what is still being written.
process.exitCode = code;
