import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CAPACITY_STEPS, type Capacity, CUSTOMER_MONTH, FIVE_LINES, measureCapacity } from './capacity.ts';
import { allowed, KILOBYTE, type Limit } from './limits.ts';
import { CPU_ROUNDS, measureOrderCpu, type OrderCpu } from './order-cpu.ts';
import { Progress } from './progress.ts';
import { ORDER_ROW } from './row-sizes.ts';
import { measureStartUps, ROUNDS, type StartUp } from './start-up.ts';
import { bundleSubjects, ORDER_INTAKE } from './subjects.ts';

export interface Results {
  readonly startUps: readonly StartUp[];
  readonly orderCpu: OrderCpu;
  readonly capacity: Capacity;
  readonly limits: readonly Limit[];
}

/** Measures one thing after the other, so that nothing of ours disturbs the timings. */
export async function measure(): Promise<Results> {
  const folder = mkdtempSync(join(tmpdir(), 'backhaul-bench-'));
  const subjects = bundleSubjects(folder);
  const progress = new Progress(subjects.length * ROUNDS + CPU_ROUNDS + CAPACITY_STEPS);
  try {
    const startUps = await measureStartUps(subjects, () => progress.step('start-up'));
    const orderCpu = await measureOrderCpu(subjects, () => progress.step('CPU per order'));
    const capacity = await measureCapacity(() => progress.step('DynamoDB'));
    return { startUps, orderCpu, capacity, limits: limitsOf(startUps, capacity) };
  } finally {
    progress.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function limitsOf(startUps: readonly StartUp[], { requests, reads, largestRows }: Capacity): Limit[] {
  const intake = startUps.find(({ name }) => name === ORDER_INTAKE);
  const order = requests.find(({ work }) => work === FIVE_LINES)?.spent;
  const month = reads.find(({ work }) => work === CUSTOMER_MONTH)?.spent;
  if (!intake || !order || !month) throw new Error('Something with a limit was not measured.');
  const { orderIntake, storeOrder, customerMonth } = allowed;
  const writeUnits = order.tableWriteUnits + order.indexWriteUnits;
  return [
    limit(ORDER_INTAKE, intake.bytes / KILOBYTE, orderIntake.kilobytes, 'KB'),
    limit(ORDER_INTAKE, intake.ratio, orderIntake.ratio, '× bare'),
    limit(FIVE_LINES, order.trips, storeOrder.trips, 'trip'),
    limit(FIVE_LINES, writeUnits, storeOrder.writeUnits, 'write units'),
    limit(CUSTOMER_MONTH, month.trips, customerMonth.trips, 'trips'),
    ...largestRows.flatMap(({ row, bytes, indexRows }) => [
      limit(row, bytes, storeOrder.rowBytes, 'bytes'),
      ...(row === ORDER_ROW ? [limit(row, indexRows, storeOrder.indexRows, 'index rows')] : []),
    ]),
  ];
}

function limit(of: string, measured: number, atMost: number, unit: string): Limit {
  return { of, measured, atMost, unit };
}
