import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/**
 * Runs a probe in a process of its own, so that its memory and its warm-up are its own, and with its garbage collected in the one
 * thread that works: all but the compiler in the background is on one core.
 * @param flags of Node
 * @returns what it writes, a document of JSON
 */
export async function runProbe(probe: URL, size: number, flags: readonly string[] = []): Promise<unknown> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--single-threaded-gc',
    ...flags,
    fileURLToPath(probe),
    String(size),
  ]);
  return JSON.parse(stdout);
}
