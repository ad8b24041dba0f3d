/** So many values of one name are kept; the newest push the oldest out. */
const KEPT = 20;

type Ids = Readonly<Record<string, string>>;

/** What earlier answers told: ids by the name of their field, those of one thing together, and entity tags by path. */
export class Memory {
  readonly #values = new Map<string, Set<string>>();
  readonly #things = new Map<string, Ids[]>();
  readonly #etags = new Map<string, string>();

  readonly values = (name: string): readonly string[] => [...(this.#values.get(name) ?? [])];

  /** Things that have an id of each of these names, so that a path can lead to one. */
  things(names: readonly string[]): readonly Ids[] {
    return [...this.#things.values()].flat().filter((ids) => names.every((name) => name in ids));
  }

  etag(path: string): string | undefined {
    return this.#etags.get(path);
  }

  learn(path: string, { etag, body }: { readonly etag: string | undefined; readonly body: string }): void {
    if (etag) this.#etags.set(path, etag);
    this.#learnValue(JSON.parse(body));
  }

  #learnValue(value: unknown): void {
    if (typeof value !== 'object' || value === null) return;
    const told = Object.entries(value).flatMap(([name, inside]): [string, string][] =>
      typeof inside === 'string' && /(Id|Number|next|run|periodEnd)$/.test(name) ? [[name, inside]] : [],
    );
    for (const [name, inside] of told) this.#keep(name, inside);
    const shape = told.map(([name]) => name).join();
    const alike = [Object.fromEntries(told), ...(this.#things.get(shape) ?? [])];
    this.#things.set(shape, alike.slice(0, KEPT));
    for (const inside of Object.values(value)) this.#learnValue(inside);
  }

  #keep(name: string, value: string): void {
    const kept = this.#values.get(name) ?? new Set();
    this.#values.set(name, kept.add(value));
    const [oldest] = kept;
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  }
}
