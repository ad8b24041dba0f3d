import { readFileSync } from 'node:fs';

/** Reads JSON that was built beside the bundle, so that no start of a function has to make it. */
export function builtJson(file: URL): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
