const TICK_MS = 1_000;

/** Tells on a terminal, second by second, for how long something has been going on; elsewhere nothing. */
export async function waiting<T>(label: string, work: Promise<T>): Promise<T> {
  const { stderr } = process;
  if (!stderr.isTTY) return work;
  const begun = performance.now();
  const tell = () => stderr.write(`\r${label} … ${Math.round((performance.now() - begun) / 1000)} s`);
  const timer = setInterval(tell, TICK_MS);
  tell();
  try {
    return await work;
  } finally {
    clearInterval(timer);
    stderr.write('\r\u001b[K');
  }
}
