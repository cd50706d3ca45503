import { IljariError } from "../../src/quantity/error.js";

/** The library's error that `run` throws; anything else it does fails the test. */
export function caught(run: () => unknown): IljariError {
  try {
    run();
  } catch (error) {
    if (error instanceof IljariError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}
