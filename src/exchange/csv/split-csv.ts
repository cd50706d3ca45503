/** A row of a file. */
export interface CsvRow {
  /** The line of the file on which it starts; the first is 1. */
  readonly line: number;
  /** Its cells as text, without the quotes. */
  readonly cells: readonly string[];
}

/** A quotation mark that stands where none may. */
export interface QuoteSlip {
  readonly row: CsvRow;
  readonly cell: number;
  readonly expected: string;
}

const LINE_END = /\r\n|\r|\n/g;

/** Takes a text apart into rows, the first `most` of them; lines without any character are none. */
export function splitCsv(
  text: string,
  delimiter: string,
  most = Infinity,
): { readonly rows: CsvRow[]; readonly slips: QuoteSlip[] } {
  const rows: CsvRow[] = [];
  const slips: QuoteSlip[] = [];
  const stops = new RegExp(`[${delimiter}\r\n]`, "g");
  const stopFrom = (start: number) => {
    stops.lastIndex = start;
    return stops.exec(text)?.index ?? text.length;
  };
  let at = text.startsWith("\ufeff") ? 1 : 0;
  let line = 1;
  while (at < text.length && rows.length < most) {
    const first = at;
    const cells: string[] = [];
    const row = { line, cells };
    for (;;) {
      const isOpen = text.charAt(at) === '"';
      const close = isOpen ? closingQuote(text, at + 1) : undefined;
      const end = stopFrom(close === undefined ? at : close + 1);
      const inside = close === undefined ? "" : text.slice(at + 1, close);
      const lines = inside.match(LINE_END)?.length ?? 0;
      const behind = close === undefined ? "" : text.slice(close + 1, end).trim();
      if (isOpen && (close === undefined || (behind !== "" && lines > 0))) {
        // A quote that nothing closes, or one of another row, would swallow rows: it is a character of its cell.
        const own = stopFrom(at);
        slips.push({ row, cell: cells.length, expected: "a closing quotation mark" });
        cells.push(text.slice(at, own));
        at = own;
      } else {
        if (behind !== "") {
          const expected = "the end of the cell behind its closing quotation mark; one inside is doubled";
          slips.push({ row, cell: cells.length, expected });
        }
        cells.push(isOpen ? inside.replaceAll('""', '"') + behind : text.slice(at, end));
        line += lines;
        at = end;
      }
      const stop = at++;
      if (text.charAt(stop) !== delimiter) {
        if (text.startsWith("\r\n", stop)) at++;
        line++;
        if (stop > first) rows.push(row);
        break;
      }
      // A delimiter at the very end has an empty cell behind it.
      if (at === text.length) {
        cells.push("");
        rows.push(row);
        break;
      }
    }
  }
  return { rows, slips };
}

/** The next quotation mark that is not doubled. */
function closingQuote(text: string, from: number): number | undefined {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 2)) {
    if (text.charAt(at + 1) !== '"') return at;
  }
  return undefined;
}
