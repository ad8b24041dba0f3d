/** One execution environment of one function: a thread that imports the bundle once and then takes one event at a time. */
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import type { Fault, Invocation, Report, WorkerSettings } from './messages.ts';
import { followClock } from './virtual-date.ts';

type Handler = (event: unknown, context: object) => unknown;

const settings: WorkerSettings = workerData;
const send = (report: Report): void => parentPort?.postMessage(report);

followClock(settings.clockOffset);
try {
  const handler = await loadHandler();
  parentPort?.on('message', (invocation: Invocation) => void run(handler, invocation));
  send({ kind: 'ready' });
} catch (error) {
  send({ kind: 'broken', fault: faultOf(error) });
}

async function loadHandler(): Promise<Handler> {
  const bundle: Record<string, unknown> = await import(pathToFileURL(settings.bundle).href);
  const handler = bundle[settings.handler];
  if (!isHandler(handler))
    throw new TypeError(`${settings.bundle} exports no function "${settings.handler}"`);
  return handler;
}

async function run(handler: Handler, invocation: Invocation): Promise<void> {
  try {
    const result = await handler(JSON.parse(invocation.event), contextOf(invocation));
    send({ kind: 'result', json: JSON.stringify(result) ?? 'null' });
  } catch (error) {
    send({ kind: 'failure', fault: faultOf(error) });
  }
}

function contextOf({ requestId, timeoutMs }: Invocation): object {
  const end = performance.now() + timeoutMs;
  return {
    awsRequestId: requestId,
    functionName: settings.functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: settings.functionArn,
    memoryLimitInMB: String(settings.memorySize),
    logGroupName: `/aws/lambda/${settings.functionName}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, end - performance.now()),
  };
}

function isHandler(value: unknown): value is Handler {
  return typeof value === 'function';
}

function faultOf(error: unknown): Fault {
  return error instanceof Error
    ? { name: error.name, message: error.message, stack: error.stack ?? '' }
    : { name: 'Error', message: String(error), stack: '' };
}
