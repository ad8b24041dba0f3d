/**
 * Lets requests that are under way at the same time be answered together: one trip, however many they are. What is asked
 * once answers are there is the next one.
 */
export class MemoryTrips {
  readonly #onTrip: () => void;
  #underWay: (() => void)[] = [];

  constructor(onTrip: () => void) {
    this.#onTrip = onTrip;
  }

  request<T>(answer: () => T): Promise<T> {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    if (this.#underWay.length === 0) setImmediate(() => this.#arrive());
    this.#underWay.push(() => {
      try {
        resolve(answer());
      } catch (error) {
        reject(error);
      }
    });
    return promise;
  }

  #arrive(): void {
    const requests = this.#underWay;
    this.#underWay = [];
    this.#onTrip();
    for (const answer of requests) answer();
  }
}
