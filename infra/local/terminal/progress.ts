import { Presets, SingleBar } from 'cli-progress';

export interface Progress {
  step(count: number): void;
  end(): void;
}

/** A bar on a terminal, nothing elsewhere; on standard error, so that output stays clean for pipes. */
export function progress(label: string, total: number): Progress {
  const bar = new SingleBar(
    {
      format: `${label} {bar} {value}/{total}, {eta_formatted} left`,
      stream: process.stderr,
      hideCursor: true,
      // Requests come in bursts: an estimate from the last few would jump.
      etaBuffer: 500,
      clearOnComplete: true,
      noTTYOutput: false,
    },
    Presets.shades_classic,
  );
  const end = () => bar.stop();
  process.once('exit', end);
  bar.start(total, 0);
  return {
    step: (count) => bar.increment(count),
    end: () => {
      end();
      process.off('exit', end);
    },
  };
}
