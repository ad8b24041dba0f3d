import { join } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import cdk from '../../cdk.json' with { type: 'json' };
import { bundleFunctions } from '../constructs/bundles.ts';
import type { StageSettings } from '../stages.ts';
import { BackhaulStage } from './backhaul-stage.ts';

/** The CDK app with the given stages; a finding of cdk-nag makes its synthesis fail. */
export class BackhaulApp extends App {
  readonly stages: readonly BackhaulStage[];

  constructor(settingsByStage: Readonly<Record<string, StageSettings>>, outdir?: string) {
    // The CLI passes this by itself; without it, as for the local stack and the tests, the templates would differ.
    super({ context: cdk.context, analyticsReporting: false, ...(outdir ? { outdir } : {}) });
    const bundles = bundleFunctions(join(this.outdir, 'functions'));
    this.stages = Object.entries(settingsByStage).map(
      ([stage, settings]) => new BackhaulStage(this, stage, { settings, bundles }),
    );
    Validations.of(this).addPlugins(new AwsSolutionsChecks(this));
  }
}
