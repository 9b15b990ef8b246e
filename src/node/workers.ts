import Tinypool from 'tinypool';

/** Megabytes. Without limits, a thread would rather take memory from the machine than clear its own. */
const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 };

/** How much a thread is given at a time, since each gift and each answer wakes a thread. */
const handful = 16;

export const inHandfuls = <Item>(items: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(items.length / handful) }, (_, index) =>
    items.slice(index * handful, (index + 1) * handful),
  );

let pool: Tinypool | undefined;

/**
 * A function of a module in a folder beside this file (`notes/note-reading.ts`), run in threads beside the main one: each call in one that is free.
 * What it takes and gives is copied.
 */
export function inWorker<Work extends (task: never) => unknown>(module: string, name: string) {
  const filename = new URL(module, import.meta.url).href;
  return (task: Parameters<Work>[0]): Promise<Awaited<ReturnType<Work>>> => {
    pool ??= new Tinypool({ idleTimeout: 10_000, resourceLimits });
    return pool.run(task, { filename, name });
  };
}
