/** What decides where a batch ends. */
export interface Size {
  readonly id: string;
  /** Characters. */
  readonly length: number;
}

const MOST_ITEMS = 50;
const MOST_CHARACTERS = 2_000_000;

/**
 * Groups items in their order: at most 50 and about 2 million characters together, and never two of the same id, since the
 * second may update what the first stores.
 */
export async function* batches<Item>(
  items: AsyncIterable<Item> | Iterable<Item>,
  sizeOf: (item: Item) => Size,
): AsyncGenerator<Item[]> {
  let batch: Item[] = [];
  let ids = new Set<string>();
  let characters = 0;
  for await (const item of items) {
    const { id, length } = sizeOf(item);
    if (batch.length > 0 && (batch.length >= MOST_ITEMS || characters + length > MOST_CHARACTERS || ids.has(id))) {
      yield batch;
      batch = [];
      ids = new Set();
      characters = 0;
    }
    batch.push(item);
    ids.add(id);
    characters += length;
  }
  if (batch.length > 0) yield batch;
}
