/** One way to do a task; a slow one is timed in every sixth round only. */
export interface Candidate {
  readonly name: string;
  readonly run: () => unknown;
  readonly slow?: boolean;
}

export interface Timing {
  readonly name: string;
  readonly milliseconds: number;
}

const SLOW_EVERY = 6;

/**
 * The median time of each candidate. They take turns, so that a busy moment of the machine falls on all of them;
 * only their ratios mean anything. A third of the rounds warms up and is not counted.
 */
export function interleave(candidates: readonly Candidate[], rounds: number): Timing[] {
  const times = candidates.map((): number[] => []);
  const warmUp = Math.ceil(rounds / 3);
  for (let round = -warmUp; round < rounds; round++) {
    candidates.forEach(({ run, slow = false }, i) => {
      if (slow && round % SLOW_EVERY !== 0) return;
      const start = performance.now();
      run();
      if (round >= 0) times[i]?.push(performance.now() - start);
    });
  }
  return candidates.map(({ name }, i) => ({ name, milliseconds: median(times[i] ?? []) }));
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Prints the timings as multiples of the first; `notes` stand behind the row of their name. */
export function printTimings(
  title: string,
  timings: readonly Timing[],
  notes: Readonly<Record<string, string>> = {},
): void {
  const floor = timings[0]?.milliseconds ?? Number.NaN;
  const width = Math.max(...timings.map(({ name }) => name.length));
  console.log(`\n${title}`);
  for (const { name, milliseconds } of timings) {
    const cells = [
      name.padEnd(width),
      `${milliseconds.toFixed(3)} ms`.padStart(13),
      `× ${(milliseconds / floor).toFixed(2)}`,
    ];
    console.log(`  ${[...cells, notes[name] ?? ""].join("   ").trimEnd()}`);
  }
}
