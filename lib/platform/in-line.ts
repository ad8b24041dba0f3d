const lines = new Map<string, Promise<unknown>>();

/** Does works of one name one after the other, as far as this instance goes: rivals for one row would only hinder each other. */
export async function inLine<T>(name: string, work: () => Promise<T>): Promise<T> {
  const before = lines.get(name) ?? Promise.resolve();
  const own = before.then(work, work);
  lines.set(name, own);
  try {
    return await own;
  } finally {
    if (lines.get(name) === own) lines.delete(name);
  }
}
