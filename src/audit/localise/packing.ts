/**
 * A lower bound of how many figures it takes: of equations that have no figure in common, each needs one of its own. Greedy,
 * from several starts, since rows and columns of a table each give a bound of their own; ended as soon as it is above `most`.
 */
export function needsMoreThan(
  most: number,
  equations: readonly number[],
  areApart: (a: number, b: number) => boolean,
): boolean {
  if (equations.length <= most) return false;
  const starts = Math.min(equations.length, MOST_STARTS);
  for (let start = 0; start < starts; start++) {
    const chosen: number[] = [];
    for (let step = 0; step < equations.length; step++) {
      const one = equations[(start + step) % equations.length];
      if (one === undefined || !chosen.every((other) => areApart(one, other))) continue;
      chosen.push(one);
      if (chosen.length > most) return true;
    }
  }
  return false;
}

const MOST_STARTS = 6;
