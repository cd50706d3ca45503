import type { Reporter, TestModule } from "vitest/node";

/** Ends a run with a line that any reader of a log understands: `N passed, N failed, N skipped`. */
export default class PlainCount implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const count = { passed: 0, failed: errors.length, skipped: 0, pending: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) count[test.result().state] += 1;
      // A file that cannot be loaded has no test that could fail.
      count.failed += module.errors().length;
    }
    const line = `${String(count.passed)} passed, ${String(count.failed)} failed, ${String(count.skipped)} skipped`;
    // After the coverage table, which is printed later than this is called.
    process.once("exit", () => {
      process.stdout.write(`${line}\n`);
    });
  }
}
