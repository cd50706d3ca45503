/**
 * What the scheme asks for through the year: monthly check, quarterly evaluation, half-year report, annual performance
 * report, as data, rows and text.
 *
 * @packageDocumentation
 */
export {};
