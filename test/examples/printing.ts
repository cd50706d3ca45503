import { Console } from "node:console";
import { Writable } from "node:stream";

export interface Printing {
  /** Stands in for the global console inside an example. */
  readonly console: Console;
  /** Everything that was printed, without trailing spaces. */
  all(): string;
  /** What was printed since the last call of this. */
  next(): string;
}

/** A real console of Node that writes into a string: `console.table` prints here what it prints on a terminal. */
export function printing(): Printing {
  let text = "";
  let read = 0;
  const stdout = new Writable({
    write(chunk: Buffer, _encoding, done) {
      text += chunk.toString();
      done();
    },
  });
  return {
    console: new Console({ stdout, stderr: stdout, colorMode: false }),
    all: () => withoutTrailingSpace(text),
    next() {
      const since = text.slice(read);
      read = text.length;
      return withoutTrailingSpace(since);
    },
  };
}

export function withoutTrailingSpace(text: string): string {
  return text.replace(/[^\S\n]+$/gm, "").trimEnd();
}
