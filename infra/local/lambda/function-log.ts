import { createWriteStream, mkdirSync, type WriteStream } from 'node:fs';
import { dirname } from 'node:path';

/** Enough for a long session; then the file starts again, so that a stack left running cannot fill the disk. */
const MAX_BYTES = 32 * 1024 * 1024;

/** What the functions print, kept off the terminal. */
export class FunctionLog {
  readonly path: string;
  #stream: WriteStream;
  #bytes = 0;

  constructor(path: string) {
    mkdirSync(dirname(path), { recursive: true });
    this.path = path;
    this.#stream = createWriteStream(path);
  }

  write(functionName: string, text: string): void {
    const lines = text.trimEnd().replaceAll(/^/gm, `${functionName} `);
    this.#bytes += lines.length + 1;
    if (this.#bytes > MAX_BYTES) this.#startAgain();
    this.#stream.write(`${lines}\n`);
  }

  async stop(): Promise<void> {
    await new Promise<void>((resolve) => this.#stream.end(resolve));
  }

  #startAgain(): void {
    this.#stream.end();
    this.#stream = createWriteStream(this.path);
    this.#bytes = 0;
  }
}
