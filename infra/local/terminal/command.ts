import { type ParseArgsConfig, parseArgs } from 'node:util';
import { StartError } from '../start-error.ts';
import { ApiError } from './api-client.ts';

/** What a command needs to end well: everything it starts is registered here and ended in reverse. */
export class Session {
  readonly #stops: (() => Promise<void>)[] = [];

  opened<T extends { stop(): Promise<void> }>(part: T): T {
    this.#stops.push(() => part.stop());
    return part;
  }

  async end(): Promise<void> {
    for (let stop = this.#stops.pop(); stop; stop = this.#stops.pop()) await stop();
  }

  /** Resolves never: the command stays up until a signal ends the process. */
  stay(): Promise<never> {
    return new Promise(() => {});
  }
}

/** Runs a command to its end: Ctrl-C ends what it started, a failure is one sentence and exit code 1. */
export async function runCommand(run: (session: Session) => Promise<void>): Promise<void> {
  const session = new Session();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void session.end().finally(() => process.exit(0)));
  }
  try {
    await run(session);
    await session.end();
    process.exit(process.exitCode ?? 0);
  } catch (error) {
    await session.end();
    console.error(sentence(error));
    process.exit(1);
  }
}

function sentence(error: unknown): string {
  if (error instanceof StartError || error instanceof ApiError || error instanceof UsageError)
    return error.message;
  return `Something went wrong that should not: ${error instanceof Error ? error.message : String(error)}`;
}

/** The command was called wrongly. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Reads the command line; `--help` prints the help and ends. */
export function commandLine<const O extends NonNullable<ParseArgsConfig['options']>>(
  help: string,
  options: O,
) {
  if (process.argv.slice(2).some((argument) => argument === '--help' || argument === '-h')) {
    console.log(help);
    process.exit(0);
  }
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    console.error(
      `${error instanceof Error ? error.message.split(/\.\s/)[0] : error}. --help shows what there is.`,
    );
    process.exit(1);
  }
}

/** A whole number in a range, of an option. */
export function wholeNumber(name: string, value: string, most: number): number {
  const number = Number(value);
  if (/^\d+$/.test(value) && number <= most) return number;
  throw new UsageError(`--${name} takes a whole number from 0 to ${most}, not ${value}.`);
}
