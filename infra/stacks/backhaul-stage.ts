import { Stage, Tags } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { Bundles } from '../constructs/bundles.ts';
import { checkSettings } from '../constructs/check-settings.ts';
import type { StageSettings } from '../stages.ts';
import { DataStack } from './data-stack.ts';
import { ServiceStack } from './service-stack.ts';
import { WorkStack } from './work-stack.ts';

interface BackhaulStageProps {
  readonly settings: StageSettings;
  readonly bundles: Bundles;
}

/** One complete Backhaul; `npx cdk deploy '<id>/*'` deploys it. What must not be lost is in a stack apart. */
export class BackhaulStage extends Stage {
  readonly data: DataStack;
  readonly service: ServiceStack;
  readonly work: WorkStack;

  constructor(scope: Construct, id: string, { settings, bundles }: BackhaulStageProps) {
    super(scope, id);
    checkSettings(id, settings);
    this.data = new DataStack(this, 'Data', { stackName: `Backhaul-${id}-Data`, stage: id, settings });
    this.service = new ServiceStack(this, 'Service', {
      stackName: `Backhaul-${id}-Service`,
      settings,
      bundles,
      data: this.data,
    });
    this.work = new WorkStack(this, 'Work', {
      stackName: `Backhaul-${id}-Work`,
      settings,
      data: this.data,
      service: this.service,
    });
    Tags.of(this).add('application', 'backhaul');
    Tags.of(this).add('stage', id);
  }
}
