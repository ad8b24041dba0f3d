import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StartError } from './start-error.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** A guard against one that hangs: on a busy machine it takes more than a minute. */
const TIMEOUT_MS = 180_000;

export interface Synthesised {
  readonly folder: string;
  stop(): Promise<void>;
}

interface SynthesisOptions {
  readonly stage?: string;
  readonly app?: string;
  /** Gives up when aborted. */
  readonly signal?: AbortSignal;
}

/** Writes the templates and bundles of one stage, in a process of its own, into a folder of its own. */
export async function synthesise({
  stage = 'dev',
  app = 'infra/app.ts',
  signal,
}: SynthesisOptions = {}): Promise<Synthesised> {
  const folder = await mkdtemp(join(tmpdir(), 'backhaul-assembly-'));
  const remove = (): void => {
    try {
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    } catch {
      // The child may still be writing while it is killed; what is left is in the system's temporary folder.
    }
  };
  // Also when the process ends without a stop.
  process.once('exit', remove);
  const stop = async (): Promise<void> => {
    process.off('exit', remove);
    remove();
  };
  try {
    signal?.throwIfAborted();
    await run(app, { ...process.env, CDK_OUTDIR: folder, BACKHAUL_STAGE: stage }, signal);
    return { folder, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function run(app: string, env: NodeJS.ProcessEnv, signal?: AbortSignal): Promise<void> {
  // A group of its own, so that the bundler it starts ends with it.
  const child = spawn(process.execPath, [app], {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  const kill = (): void => killGroup(child);
  const timer = setTimeout(kill, TIMEOUT_MS);
  process.once('exit', kill);
  signal?.addEventListener('abort', kill);
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  process.off('exit', kill);
  signal?.removeEventListener('abort', kill);
  clearTimeout(timer);
  if (code === 0) return;
  const reason = code === null ? `it took longer than ${TIMEOUT_MS / 1000} s` : firstError(errors);
  throw new StartError(
    `The CDK app cannot be synthesised (${reason}); run "npx cdk synth" to see all of it.`,
  );
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined || process.platform === 'win32') child.kill('SIGKILL');
  else process.kill(-child.pid, 'SIGKILL');
}

/** The line that says what is wrong, out of a stack trace. */
function firstError(output: string): string {
  const lines = output.split('\n').map((line) => line.trim());
  return (
    lines.find((line) => /^(?:\S*Error\b|✘|BACKHAUL_STAGE)/.test(line)) ??
    lines.find(Boolean) ??
    'it gave no reason'
  );
}
