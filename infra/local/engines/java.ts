import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { StartError } from '../start-error.ts';

const OLDEST_JAVA = 17;

export function javaCommand(): string {
  const home = process.env['JAVA_HOME'];
  return home ? join(home, 'bin', 'java') : 'java';
}

/**
 * A child that never outlives this process. Its own process group keeps Ctrl-C from ending it before the stack is
 * stopped in order; on exit it is killed; and should this process be killed itself, a shell that waits for the end
 * of its input does it.
 */
export function spawnJava(command: string, args: readonly string[], cwd: string): ChildProcess {
  const child = spawn(command, args, { cwd, detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  const guard = child.pid === undefined ? undefined : guardOf(child.pid);
  const forget = (): void => {
    process.off('exit', kill);
    guard?.kill('SIGKILL');
  };
  child.once('error', forget).once('exit', forget);
  return child;
}

function guardOf(pid: number): ChildProcess | undefined {
  if (process.platform === 'win32') return undefined;
  const script = `read -r _; kill -9 ${pid}`;
  const guard = spawn('sh', ['-c', script], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
  guard.unref();
  return guard;
}

/** Why Java did not run, in words for someone who does not know what it is for. */
export function javaProblem(command: string, output: string): StartError {
  const { stdout, stderr, error } = spawnSync(command, ['-version'], { encoding: 'utf8', timeout: 5000 });
  if (error) {
    return new StartError(
      `Java is missing ("${command}" does not run), and DynamoDB Local needs it; install Java ${OLDEST_JAVA} or newer.`,
    );
  }
  const version = /version "(?:1\.)?(\d+)/.exec(`${stderr}${stdout}`)?.[1];
  if (version !== undefined && Number(version) < OLDEST_JAVA) {
    return new StartError(
      `Java ${version} is too old for DynamoDB Local; install Java ${OLDEST_JAVA} or newer.`,
    );
  }
  const reason = output.trim().split('\n').at(-1) ?? '';
  return new StartError(`DynamoDB Local stopped while starting${reason ? ` (${reason})` : ''}; start again.`);
}
