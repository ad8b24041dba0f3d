import { randomUUID } from 'node:crypto';
import { ExecutionEnvironment } from './execution-environment.ts';
import { FunctionError } from './function-error.ts';
import type { WorkerSettings } from './messages.ts';

export interface FunctionSettings extends WorkerSettings {
  readonly timeoutMs: number;
  readonly env: Readonly<Record<string, string>>;
  readonly maxEnvironments: number;
}

export interface FunctionObserver {
  log(functionName: string, text: string): void;
  failed(error: FunctionError): void;
}

interface Call {
  readonly event: string;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * One function as Lambda runs it: environments start when calls wait, serve one call at a time and are kept warm.
 * A bundle that cannot be imported rejects whoever waits; only a new call tries again.
 */
export class FunctionPool {
  readonly settings: FunctionSettings;
  readonly #observer: FunctionObserver;
  readonly #waiting: Call[] = [];
  readonly #idle: ExecutionEnvironment[] = [];
  readonly #environments = new Set<ExecutionEnvironment>();
  #starting = 0;
  #stopped = false;
  /** Calls that have been accepted and not answered yet. */
  active = 0;
  /** Calls ever accepted: tells an observer whether anything ran between two looks. */
  accepted = 0;

  constructor(settings: FunctionSettings, observer: FunctionObserver) {
    this.settings = settings;
    this.#observer = observer;
  }

  async invoke(event: unknown): Promise<unknown> {
    if (this.#stopped) throw this.#stopError();
    this.active += 1;
    this.accepted += 1;
    try {
      return await new Promise<unknown>((resolve, reject) => {
        this.#waiting.push({ event: JSON.stringify(event), resolve, reject });
        this.#pump();
      });
    } catch (error) {
      this.#report(error);
      throw error;
    } finally {
      this.active -= 1;
    }
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#rejectWaiting(this.#stopError());
    await Promise.all([...this.#environments].map((environment) => environment.stop()));
  }

  #pump(): void {
    while (this.#waiting.length > 0) {
      const environment = this.#idle.pop();
      if (environment === undefined) break;
      if (environment.dead) this.#environments.delete(environment);
      else this.#serve(environment);
    }
    while (this.#waiting.length > this.#starting && this.#size() < this.settings.maxEnvironments) {
      void this.#start();
    }
  }

  #size(): number {
    return this.#environments.size + this.#starting;
  }

  async #start(): Promise<void> {
    this.#starting += 1;
    try {
      const { functionName, env } = this.settings;
      const environment = await ExecutionEnvironment.start(workerSettings(this.settings), env, {
        log: (text) => this.#observer.log(functionName, text),
        crashed: (error) => this.#report(error),
      });
      if (this.#stopped) return await environment.stop();
      this.#environments.add(environment);
      this.#idle.push(environment);
    } catch (error) {
      this.#rejectWaiting(error);
    } finally {
      this.#starting -= 1;
    }
    this.#pump();
  }

  #serve(environment: ExecutionEnvironment): void {
    const call = this.#waiting.shift();
    if (call === undefined) return;
    const { timeoutMs } = this.settings;
    environment
      .invoke({ requestId: randomUUID(), event: call.event, timeoutMs })
      .then((json) => call.resolve(JSON.parse(json)), call.reject)
      .finally(() => {
        if (environment.dead) this.#environments.delete(environment);
        else this.#idle.push(environment);
        this.#pump();
      });
  }

  #report(error: unknown): void {
    if (error instanceof FunctionError && !this.#stopped) this.#observer.failed(error);
  }

  #stopError(): FunctionError {
    return FunctionError.crash(this.settings.functionName, 'the stack stopped');
  }

  #rejectWaiting(error: unknown): void {
    for (const call of this.#waiting.splice(0)) call.reject(error);
  }
}

/** Only what a thread needs: the rest of the settings may not be cloneable one day. */
function workerSettings(settings: FunctionSettings): WorkerSettings {
  const { bundle, handler, clockOffset, functionName, functionArn, memorySize } = settings;
  return { bundle, handler, clockOffset, functionName, functionArn, memorySize };
}
