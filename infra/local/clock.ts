/**
 * The one clock of a local stack: real time plus an offset that only grows, so that a month passes in a minute.
 * The offset lies in shared memory, where the worker threads of the functions read it without being asked.
 */
export class VirtualClock {
  readonly offset = new SharedArrayBuffer(BigInt64Array.BYTES_PER_ELEMENT);
  readonly #offset = new BigInt64Array(this.offset);

  constructor(now: Date = new Date()) {
    this.#offset[0] = BigInt(now.getTime() - Date.now());
  }

  now(): Date {
    return this.shifted(Date.now());
  }

  /** The virtual time of something an engine stamped with real time. */
  shifted(realMilliseconds: number): Date {
    return new Date(realMilliseconds + Number(Atomics.load(this.#offset, 0)));
  }

  /** Jumps forward; an instant that has passed already changes nothing, because time never goes back. */
  jumpTo(instant: Date): void {
    const ahead = instant.getTime() - this.now().getTime();
    if (ahead > 0) Atomics.add(this.#offset, 0, BigInt(ahead));
  }
}
