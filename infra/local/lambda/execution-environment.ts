import { Worker } from 'node:worker_threads';
import { FunctionError } from './function-error.ts';
import type { Invocation, Report, WorkerSettings } from './messages.ts';

/** Lambda gives the import of a bundle ten seconds, apart from the function's own time-out. */
const INIT_TIMEOUT_MS = 10_000;

interface Listener {
  log(text: string): void;
  /** The thread ended while no one was being served. */
  crashed(error: FunctionError): void;
}

interface Waiter {
  readonly resolve: (json: string) => void;
  readonly reject: (error: FunctionError) => void;
  readonly timer: NodeJS.Timeout;
}

/**
 * The outside of one worker thread. It serves one caller at a time; whatever ends the thread (a failed import, a
 * crash, a time-out) rejects that caller and leaves the environment dead, to be replaced by its pool.
 */
export class ExecutionEnvironment {
  readonly #worker: Worker;
  readonly #name: string;
  readonly #listener: Listener;
  #waiter: Waiter | undefined;
  #dead = false;

  private constructor(settings: WorkerSettings, env: Record<string, string>, listener: Listener) {
    this.#name = settings.functionName;
    this.#listener = listener;
    this.#worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: settings,
      env,
      execArgv: [],
      stdout: true,
      stderr: true,
    });
    this.#worker.stdout.on('data', (chunk: Buffer) => listener.log(chunk.toString()));
    this.#worker.stderr.on('data', (chunk: Buffer) => listener.log(chunk.toString()));
    this.#worker.on('message', (report: Report) => this.#hear(report));
    this.#worker.on('error', (error: unknown) => this.#die(FunctionError.crash(this.#name, error)));
    this.#worker.on('exit', (code) =>
      this.#die(FunctionError.crash(this.#name, `its thread ended (${code})`)),
    );
  }

  /** Resolves when the bundle is imported. */
  static async start(
    settings: WorkerSettings,
    env: Record<string, string>,
    listener: Listener,
  ): Promise<ExecutionEnvironment> {
    const environment = new ExecutionEnvironment(settings, env, listener);
    await environment.#wait(INIT_TIMEOUT_MS, 'import');
    return environment;
  }

  get dead(): boolean {
    return this.#dead;
  }

  async invoke(invocation: Invocation): Promise<string> {
    const answer = this.#wait(invocation.timeoutMs, 'run');
    this.#worker.postMessage(invocation);
    return await answer;
  }

  async stop(): Promise<void> {
    this.#die(FunctionError.crash(this.#name, 'the stack stopped'));
    await this.#worker.terminate();
  }

  #wait(timeoutMs: number, phase: 'import' | 'run'): Promise<string> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => this.#die(FunctionError.timeout(this.#name, phase, timeoutMs)),
        timeoutMs,
      );
      this.#waiter = { resolve, reject, timer };
    });
  }

  #hear(report: Report): void {
    if (report.kind === 'broken') this.#die(FunctionError.thrown(this.#name, 'import', report.fault));
    else if (report.kind === 'failure') {
      this.#takeWaiter()?.reject(FunctionError.thrown(this.#name, 'run', report.fault));
    } else this.#takeWaiter()?.resolve(report.kind === 'result' ? report.json : '');
  }

  #die(error: FunctionError): void {
    if (this.#dead) return;
    this.#dead = true;
    const waiter = this.#takeWaiter();
    if (waiter !== undefined) waiter.reject(error);
    else this.#listener.crashed(error);
    void this.#worker.terminate();
  }

  #takeWaiter(): Waiter | undefined {
    const waiter = this.#waiter;
    this.#waiter = undefined;
    clearTimeout(waiter?.timer);
    return waiter;
  }
}
