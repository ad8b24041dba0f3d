import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, onTestFinished } from 'vitest';
import { listen } from '../../../infra/local/engines/listen.ts';
import { notedStack, noteStack } from '../../../infra/local/job/noted-stack.ts';

const folder = mkdtempSync(join(tmpdir(), 'backhaul-note-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'cache', 'stack.json');

const nowhere = {
  pid: process.pid,
  assembly: '/assembly',
  apiUrl: 'http://127.0.0.1:1',
  inboxUrl: 'http://127.0.0.1:2',
  sqsUrl: 'http://127.0.0.1:3',
  dynamodbUrl: 'http://127.0.0.1:4',
  clockAheadMs: 0,
};

async function running() {
  const server = createServer((_, response) => response.end());
  const port = await listen(server, 0);
  onTestFinished(() => void server.close());
  return { ...nowhere, dynamodbUrl: `http://127.0.0.1:${port}` };
}

it('a stack that runs is found, until it stops', async () => {
  const stack = await running();
  const note = noteStack(stack, file);
  expect(await notedStack(file)).toEqual(stack);
  await note.stop();
  expect(existsSync(file)).toBe(false);
  expect(await notedStack(file)).toBeUndefined();
});

it.each([
  ['whose engine does not answer', JSON.stringify(nowhere)],
  ['that is half written', '{"pid":'],
])('a note %s is thrown away', async (_, text) => {
  writeFileSync(file, text);
  expect(await notedStack(file)).toBeUndefined();
  expect(existsSync(file)).toBe(false);
});

it('a note whose process is gone is thrown away, whoever listens at its engine’s address', async () => {
  noteStack({ ...(await running()), pid: 2 ** 30 }, file);
  expect(await notedStack(file)).toBeUndefined();
});

it('the first of two stacks to stop leaves the note of the second', async () => {
  const first = noteStack({ ...(await running()), pid: 1 }, file);
  const second = await running();
  noteStack(second, file);
  await first.stop();
  expect(await notedStack(file)).toEqual(second);
});
