import { SingleBar } from 'cli-progress';

/** Shows how far the bench is: a bar on stderr, and only where someone looks at it. */
export class Progress {
  readonly #bar: SingleBar | undefined;

  constructor(steps: number) {
    if (!process.stderr.isTTY) return;
    this.#bar = new SingleBar({
      format: '{bar} {percentage} % | {task}',
      stream: process.stderr,
      hideCursor: true,
      clearOnComplete: true,
    });
    this.#bar.start(steps, 0, { task: 'bundling' });
  }

  /** A step of a task is done. */
  step(task: string): void {
    this.#bar?.increment(1, { task });
  }

  stop(): void {
    this.#bar?.stop();
  }
}
