import { execFile } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { environment } from './environment.ts';
import { median } from './median.ts';
import { BARE, type Subject } from './subjects.ts';

/** Odd, so that the median is one of them. */
export const ROUNDS = 21;

export interface StartUp {
  readonly name: string;
  readonly bytes: number;
  /** Median of the time that a fresh process takes to import the bundle. */
  readonly importMs: number;
  /** Of the bare handler's time. */
  readonly ratio: number;
}

/**
 * Imports every bundle in turn, round after round and each time in a fresh process, so that whatever else the machine
 * does meets all of them alike. Every round begins with another, for the first has the coldest caches.
 */
export async function measureStartUps(
  subjects: readonly Subject[],
  onSample: () => void,
): Promise<StartUp[]> {
  const samples = new Map(subjects.map(({ name }): [string, number[]] => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    const first = round % subjects.length;
    for (const { name, file } of [...subjects.slice(first), ...subjects.slice(0, first)]) {
      samples.get(name)?.push(await importTime(file));
      onSample();
    }
  }
  const bare = median(samples.get(BARE) ?? []);
  return subjects.map(({ name, bytes }) => {
    const importMs = median(samples.get(name) ?? []);
    return { name, bytes, importMs, ratio: importMs / bare };
  });
}

const execute = promisify(execFile);

async function importTime(file: string): Promise<number> {
  const url = JSON.stringify(pathToFileURL(file).href);
  const script = `const start = performance.now(); await import(${url}); console.log(performance.now() - start);`;
  const { stdout } = await execute(process.execPath, ['--input-type=module', '--eval', script], {
    env: environment,
  });
  return Number(stdout);
}
