/**
 * A plan through its year: progress records, what was known when, who has not reported, milestones, roll-ups, revisions.
 *
 * @packageDocumentation
 */
export {};
