interface Stoppable {
  stop(): Promise<void>;
}

/** What has been started and has to be stopped, the last first. Also what is still starting when all is called off. */
export class Closers {
  readonly #closers: (() => Promise<void>)[] = [];
  #closing: Promise<void> | undefined;

  /** Passes on something that is starting. */
  async opening<T extends Stoppable>(starting: Promise<T>): Promise<T> {
    this.#closers.push(async () => {
      const started = await starting.catch(() => undefined);
      await started?.stop();
    });
    return await starting;
  }

  open<T extends Stoppable>(started: T): T {
    this.#closers.push(() => started.stop());
    return started;
  }

  /** However often it is called, everything is stopped once; one that cannot be stopped does not keep the others up. */
  async close(): Promise<void> {
    this.#closing ??= this.#closeAll();
    await this.#closing;
  }

  async #closeAll(): Promise<void> {
    for (const close of this.#closers.reverse()) await close().catch(() => undefined);
  }
}
