import type { OpenApiDocument } from '../../lib/contract/openapi.ts';
import type { VirtualClock } from './clock.ts';
import type { Client } from './http/app-clients.ts';

export interface LocalStackOptions {
  /** A folder with the synthesised assembly of one stage; without it the dev stage is synthesised. */
  readonly assembly?: string;
  /** 0, the default, is any free port. */
  readonly apiPort?: number;
  readonly inboxPort?: number;
  readonly tokenPort?: number;
  /** The API's description: an answer that it does not foresee is a problem of the stack. */
  readonly contract?: OpenApiDocument;
  /** Where the virtual clock starts. */
  readonly now?: Date;
  /** Hears of each problem while the stack runs. */
  readonly log?: (line: string) => void;
  /** What the functions print. */
  readonly logFile?: string;
  /** The command that runs Java, if not the one of JAVA_HOME or the PATH. */
  readonly java?: string;
}

export interface LocalStack {
  readonly apiUrl: string;
  /** The mail inbox as a web page; its `/store` gives the mails as JSON. */
  readonly inboxUrl: string;
  /** Takes OAuth client credentials by POST. */
  readonly tokenUrl: string;
  /** Those of the template; the id is the client's name. */
  readonly clients: readonly Client[];
  /** Its jumpTo moves time without firing anything; the next advanceTo makes up for it. */
  readonly clock: VirtualClock;
  /** The folder with the template and the bundles that run. */
  readonly assembly: string;
  readonly sqsUrl: string;
  /** For a look at what is stored: address and names of the table engine. */
  readonly dynamodbUrl: string;
  readonly tableNames: readonly string[];
  readonly logFile: string;
  /** Functions that failed, and whatever else went wrong until now. */
  readonly problems: readonly string[];
  /** @param claims in the place of the token's own, for a look at what other tokens would be answered */
  token(clientId: string, claims?: Readonly<Record<string, unknown>>): Promise<string>;
  /** Resolves when every stream record is piped, every queue is empty and no function runs. */
  drained(timeoutMs?: number): Promise<void>;
  /** The number of messages in every queue that no function reads. */
  deadLetters(): Promise<Readonly<Record<string, number>>>;
  /** Runs a schedule's function now, by the function's name; rejects if it fails. */
  runSchedule(name: string): Promise<void>;
  /** Moves the clock; each schedule that came due on the way fires once, at its latest time, before this resolves. */
  advanceTo(instant: Date): Promise<void>;
  /** Calls a function as the AWS API would. */
  invoke(functionName: string, event: unknown): Promise<unknown>;
  /** Ends everything; calling it again does nothing. */
  stop(): Promise<void>;
}
