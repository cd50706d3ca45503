/** What a file or a network stream gives: `createReadStream(path)`, a `ReadableStream`, or texts in memory. */
export type Chunks = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;

/** Every engine has it, but the types of the language alone, with which the package is built, do not. */
declare class TextDecoder {
  decode(bytes?: Uint8Array, options?: { readonly stream?: boolean }): string;
}

/** The lines of chunks of text, in batches as they come: a promise a line would cost more than reading it. */
export async function* splitLines(chunks: Chunks): AsyncGenerator<string[]> {
  const decoder = new TextDecoder();
  let rest = "";
  let isStart = true;
  for await (const chunk of chunks) {
    const lines = (rest + (typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true }))).split("\n");
    // What stands behind the last line end goes on in the next chunk.
    rest = lines.pop() as string;
    if (lines.length === 0) continue;
    // The decoder drops a byte order mark; a text that was read elsewhere may still have one.
    if (isStart) lines[0] = (lines[0] as string).replace(/^\ufeff/, "");
    isStart = false;
    yield lines;
  }
  const last = rest + decoder.decode();
  yield [isStart ? last.replace(/^\ufeff/, "") : last];
}
