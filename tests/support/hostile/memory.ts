/** So many values of one name are kept; the newest push the oldest out. */
const KEPT = 20;

/** What earlier answers told: ids by the name of their field, entity tags by path. */
export class Memory {
  readonly #values = new Map<string, Set<string>>();
  readonly #etags = new Map<string, string>();

  readonly values = (name: string): readonly string[] => [...(this.#values.get(name) ?? [])];

  etag(path: string): string | undefined {
    return this.#etags.get(path);
  }

  learn(path: string, { etag, body }: { readonly etag: string | undefined; readonly body: string }): void {
    if (etag) this.#etags.set(path, etag);
    this.#learnValue(JSON.parse(body));
  }

  #learnValue(value: unknown): void {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, inside] of Object.entries(value)) {
      if (typeof inside === 'string' && /(Id|Number|next)$/.test(name)) this.#keep(name, inside);
      this.#learnValue(inside);
    }
  }

  #keep(name: string, value: string): void {
    const kept = this.#values.get(name) ?? new Set();
    this.#values.set(name, kept.add(value));
    const [oldest] = kept;
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  }
}
