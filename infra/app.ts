/**
 * Entry point of CDK: `npx cdk …`, or `CDK_OUTDIR=… node infra/app.ts` where the CLI would only cost time.
 * BACKHAUL_STAGE synthesises that stage alone; without it, all of infra/stages.ts.
 */
import { BackhaulApp } from './stacks/backhaul-app.ts';
import { type StageSettings, stages } from './stages.ts';

const all: Readonly<Record<string, StageSettings>> = stages;
const chosen = process.env['BACKHAUL_STAGE'];
const settings = chosen ? all[chosen] : undefined;
if (chosen && !settings) {
  console.error(`BACKHAUL_STAGE=${chosen}: infra/stages.ts has only ${Object.keys(stages).join(', ')}.`);
  process.exit(1);
}
new BackhaulApp(chosen && settings ? { [chosen]: settings } : all).synth();
