import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { expectedOf, sampleRows } from '../support/sample-folder.ts';

const temporary = mkdtempSync(join(tmpdir(), 'backhaul-commands-'));
afterAll(() => rmSync(temporary, { recursive: true }));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a command as npm does, and reads what a person would see. */
function run(script: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, [`infra/local/${script}.ts`, ...args], {
    // A cache of its own: nobody's npm start is met, nor disturbed.
    env: { ...process.env, BACKHAUL_CACHE: join(temporary, 'cache'), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const ended = once(child, 'close').then(([code]): Ended => ({ code, out, err }));
  return { child, ended, output: () => out };
}

const freePorts = ['--port', '0', '--inbox-port', '0', '--token-port', '0'];
/** One sentence, no stack trace. */
const oneSentence = /^(Synthesising[^\n]*\n)?[^\n]+[.!]\n$/;

describe('npm start', () => {
  // A month of nights, each with its close, on a machine that runs other tests beside.
  it('plays a month, prints what came of it and where to go on, and ends with --once', async () => {
    const { code, out, err } = await run('start', ['--once', ...freePorts]).ended;
    expect({ code, err }).toEqual({ code: 0, err: expect.not.stringContaining('rror') });
    expect(out).toMatch(/Company +\d+\/400 +\d+ % \[\d+–[ \d]+\]/);
    expect(out.match(/SO-1\d{4} .* \d of \d lines? /g)?.length).toBeGreaterThanOrEqual(5);
    expect(out).toMatch(/ {2}waldmeister +\d+ EUR +silent for \d+ days/);
    expect(out).toMatch(/Mail inbox +http:\/\/127.0.0.1:\d+ \([1-9]\d* mails?\)/);
    expect(out).toMatch(/curl 'http:\/\/127.0.0.1:\d+\/kpis\?.* -H 'authorization: Bearer \S+'/);
  }, 600_000);

  it('stays up until Ctrl-C, answers meanwhile, and leaves no child behind', async () => {
    const command = run('start', ['--empty', ...freePorts]);
    await expect.poll(command.output, { timeout: 40_000 }).toContain('Ctrl-C');
    const [, api = ''] = /API +(\S+)/.exec(command.output()) ?? [];
    const [, url = '', token = ''] =
      /curl '(\S+)' -H 'authorization: Bearer (\S+)'/.exec(command.output()) ?? [];
    expect((await fetch(url, { headers: { authorization: `Bearer ${token}` } })).status).toBe(200);
    command.child.kill('SIGINT');
    // The pipes close only when every process that holds them has ended: the engines too.
    expect((await command.ended).code).toBe(0);
    await expect(fetch(`${api}/health`)).rejects.toThrow();
  });

  it('without Java says so in one sentence', async () => {
    const { code, out, err } = await run('start', ['--once', ...freePorts], {
      PATH: temporary,
      JAVA_HOME: '',
    }).ended;
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(oneSentence);
    expect(err).toContain('Java');
  });

  it('on a taken port says so in one sentence', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    const { code, out, err } = await run('start', ['--once', ...freePorts, '--port', port]).ended;
    server.close();
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(oneSentence);
    expect(err).toContain(port);
  });

  it.each([
    [['--colour'], '--help'],
    [['--port', 'x'], '--port'],
  ])('called wrongly (%j) says how', async (args, hint) => {
    const { code, err } = await run('start', args).ended;
    expect(code).toBe(1);
    expect(err).toContain(hint);
    expect(err).not.toContain('    at ');
  });
});

describe('npm run job', () => {
  interface Told {
    readonly changes: readonly { readonly kind: string; readonly pk: string; readonly sk: string }[];
    readonly mails: readonly unknown[];
  }
  const told = async (...args: readonly string[]): Promise<Told> => {
    const { code, out, err } = await run('job', [...args, '--json']).ended;
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('npm start that runs') });
    return JSON.parse(out);
  };
  const keysOf = ({ changes }: Told) => changes.map(({ pk, sk }) => `${pk} ${sk}`);
  const search = ['find-leavers', '--as-of', '2030-03-05'];

  it('on the stack that runs tells what it would change, changes nothing until it is told to, and then just that', async () => {
    const start = run('start', ['--empty', ...freePorts]);
    onTestFinished(() => void start.child.kill('SIGINT'));
    await expect.poll(start.output, { timeout: 300_000 }).toContain('Ctrl-C');
    const tried = await told(...search, '--dry-run');
    expect(keysOf(tried)).toEqual(['job#find-leavers progress', 'churnRuns 2030-03-04'].toSorted());
    // Had the first touched anything, there would be less to change now.
    expect(keysOf(await told(...search, '--dry-run'))).toEqual(keysOf(tried));
    const done = await told(...search);
    expect(keysOf(done)).toEqual(keysOf(tried));
    expect(done.changes.map(({ kind }) => kind)).not.toContain('other');
    expect(keysOf(await told(...search))).toEqual([]);
    start.child.kill('SIGINT');
    await start.ended;
    expect(existsSync(join(temporary, 'cache', 'stack.json'))).toBe(false);
    // Four runs and a start, on a machine that runs other tests beside.
  }, 600_000);

  it('without one works on a stack of its own, and says in words what it did', async () => {
    const { code, out, err } = await run('job', ['close-day', '--empty', '--as-of', '2030-03-05']).ended;
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('as of 2030-03-05 01:00') });
    expect(out).toContain('Days closed');
    expect(out).toMatch(/It changed \d rows/);
    expect(out).toMatch(/report of a night \(1\)\n {4}\+ 2030-03-04/);
    expect(out).toContain('It sent 0 mails');
  });

  it.each([
    [['no-such-job'], 'There is no job no-such-job, only'],
    [['no-such-job'], /close-day +at 01:00/],
    [['close-day', '--as-of', '2026-02-30'], '--as-of takes a date like'],
    [[], 'npm run job -- NAME'],
  ])('called wrongly (%j) says how, and starts nothing', async (args, hint) => {
    const { code, out, err } = await run('job', args).ended;
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(hint);
    expect(err).not.toMatch(/ {4}at .+:\d+:\d+/);
  });
});

describe('npm run replay', () => {
  const rows = sampleRows({ seed: 11, prefix: 'replay', orders: 120 });
  const columns = Object.keys(rows[0] ?? {});
  const csv = [columns.join(','), ...rows.map((row) => Object.values(row).join(','))].join('\n');
  const customers = expectedOf(rows);
  const all: Record<string, number> = {};
  for (const counts of Object.values(customers)) {
    for (const [name, count] of Object.entries(counts)) all[name] = (all[name] ?? 0) + count;
  }
  writeFileSync(join(temporary, 'order_lines.csv'), csv);
  /** Nobody comes so often on time, everybody is served in full more often, and OTIF was promised as it came out. */
  const targetsCsv = [
    'customer_id,ontime_target%,infull_target%,otif_target%',
    ...Object.entries(customers).map(
      ([id, { orders = 0, otif_early_fails = 0 }]) => `${id},99,1,${(100 * otif_early_fails) / orders}`,
    ),
  ].join('\n');

  it('brings out the expected figures, for all and for each customer, from a shuffled folder told twice', async () => {
    writeFileSync(join(temporary, 'expected.json'), JSON.stringify({ all, customers }));
    writeFileSync(join(temporary, 'targets.csv'), targetsCsv);
    const { code, out, err } = await run('replay', [
      temporary,
      '--order',
      'shuffled',
      '--seed',
      '7',
      '--twice',
      '--json',
    ]).ended;
    expect({ code, err }).toEqual({ code: 0, err: expect.any(String) });
    const answer = JSON.parse(out);
    expect(answer).toMatchObject({ all, customers, comparison: { compared: 52, differences: [] } });
    expect(answer.attainments).toEqual(
      Object.fromEntries(
        Object.keys(customers).map((id) => [id, { onTime: 'missed', inFull: 'met', otif: 'unclear' }]),
      ),
    );
  });

  it('ends with 1 and names what differs from the expected figures', async () => {
    writeFileSync(
      join(temporary, 'expected.json'),
      JSON.stringify({ all: { ...all, in_full: -1 }, customers }),
    );
    const { code, out } = await run('replay', [temporary]).ended;
    expect(code).toBe(1);
    expect(out).toContain(`all.in_full is ${all['in_full']}, expected -1`);
  });

  it('of a folder that is none says so in one sentence', async () => {
    const { code, err } = await run('replay', [join(temporary, 'nowhere')]).ended;
    expect(code).toBe(1);
    expect(err).toMatch(oneSentence);
  });
});
