import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';

const cache = fileURLToPath(new URL('../../../node_modules/.cache/backhaul', import.meta.url));
/** Tests name a folder of their own, and so meet no stack but theirs. */
const defaultFile = join(process.env['BACKHAUL_CACHE'] ?? cache, 'stack.json');

const noteSchema = z.object({
  pid: z.number().int(),
  /** The folder with the template and the bundles that run there. */
  assembly: z.string(),
  apiUrl: z.string(),
  inboxUrl: z.string(),
  sqsUrl: z.string(),
  dynamodbUrl: z.string(),
  /** How far its clock is ahead of real time. */
  clockAheadMs: z.number(),
});

/** Where the engines of a running `npm start` are, for commands in another terminal. */
export type StackNote = z.infer<typeof noteSchema>;

/** Leaves a note until `stop`; that of another stack, begun later, is left alone. */
export function noteStack(note: StackNote, file = defaultFile): { stop(): Promise<void> } {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(note, null, 2));
  return {
    stop: async () => {
      if (readNote(file)?.pid === note.pid) rmSync(file, { force: true });
    },
  };
}

/** The stack that runs; a note whose stack is gone, as after a crash, is thrown away. */
export async function notedStack(file = defaultFile): Promise<StackNote | undefined> {
  const note = readNote(file);
  if (note && (await answers(note))) return note;
  rmSync(file, { force: true });
  return undefined;
}

function readNote(file: string): StackNote | undefined {
  try {
    return noteSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/** The process alone proves nothing: its number may be another's by now. */
async function answers({ pid, dynamodbUrl }: StackNote): Promise<boolean> {
  try {
    process.kill(pid, 0);
    await fetch(dynamodbUrl, { signal: AbortSignal.timeout(5_000) });
    return true;
  } catch {
    return false;
  }
}
