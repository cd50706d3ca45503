import { periodEnd, periodStart, type Period } from "../../model/period.js";

/** The months of a period. */
export function monthsOf(period: Period): Period[] {
  return monthsBetween(periodStart(period).slice(0, 7), periodEnd(period).slice(0, 7));
}

/** The months from one to another, both included. */
export function monthsBetween(first: Period, last: Period): Period[] {
  const months: Period[] = [];
  for (let [year = 0, month = 0] = first.split("-").map(Number); ;) {
    const text = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
    if (text > last) return months;
    months.push(text);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
}
