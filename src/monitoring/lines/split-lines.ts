/** What a file or a network stream gives: `createReadStream(path)`, a `ReadableStream`, or texts in memory. */
export type Chunks = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;

/** The lines of chunks of text, in batches as they come: a promise a line would cost more than reading it. */
export async function* splitLines(chunks: Chunks): AsyncGenerator<string[]> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of chunks) {
    const lines = (rest + (typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true }))).split("\n");
    // What stands behind the last line end goes on in the next chunk.
    rest = lines.pop() as string;
    yield lines;
  }
  yield [rest + decoder.decode()];
}
