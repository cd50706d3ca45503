// Runs every example in turn: `npm run examples`.
for (const name of ["jeonju-report", "jeonju-data", "made-up-city", "national/roll-up", "half-year-report"]) {
  console.log(`\n— ${name}\n`);
  await import(`./${name}.ts`);
}
