interface Stoppable {
  stop(): Promise<void>;
}

/** What has been started and has to be stopped, the last first. Also what is still starting when all is called off. */
export class Closers {
  readonly #closers: (() => Promise<void>)[] = [];
  readonly #calledOff = new AbortController();
  #closing: Promise<void> | undefined;

  /** For starts that take long and can be given up. */
  get signal(): AbortSignal {
    return this.#calledOff.signal;
  }

  /** Passes on something that is starting. */
  async opening<T extends Stoppable>(starting: Promise<T>): Promise<T> {
    this.#closers.push(async () => {
      const started = await starting.catch(() => undefined);
      await started?.stop();
    });
    const started = await starting;
    this.signal.throwIfAborted();
    return started;
  }

  open<T extends Stoppable>(started: T): T {
    this.signal.throwIfAborted();
    this.#closers.push(() => started.stop());
    return started;
  }

  /** However often it is called, everything is stopped once; one that cannot be stopped does not keep the others up. */
  async close(): Promise<void> {
    this.#calledOff.abort();
    this.#closing ??= this.#closeAll();
    await this.#closing;
  }

  async #closeAll(): Promise<void> {
    for (let close = this.#closers.pop(); close !== undefined; close = this.#closers.pop()) {
      await close().catch(() => undefined);
    }
  }
}
