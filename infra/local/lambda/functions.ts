import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { VirtualClock } from '../clock.ts';
import { StartError } from '../start-error.ts';
import type { Resource, StageTemplate } from '../template/stage-template.ts';
import { type FunctionObserver, FunctionPool } from './function-pool.ts';

/** More threads than this gain nothing: the table engine does one thing at a time. */
const MAX_ENVIRONMENTS = 3;

const functionSchema = z.strictObject({
  Code: z.strictObject({ S3Bucket: z.unknown(), S3Key: z.string() }),
  Handler: z.string(),
  Runtime: z.string().startsWith('nodejs'),
  Description: z.string().optional(),
  FunctionName: z.string().optional(),
  Timeout: z.number().default(3),
  MemorySize: z.number().default(128),
  Environment: z.strictObject({ Variables: z.record(z.string(), z.string()) }).optional(),
  DeadLetterConfig: z.strictObject({ TargetArn: z.string() }).optional(),
  ReservedConcurrentExecutions: z.number().int().positive().optional(),
  // Without effect on one machine.
  Architectures: z.unknown().optional(),
  LoggingConfig: z.unknown().optional(),
  Role: z.unknown().optional(),
  Tags: z.unknown().optional(),
  TracingConfig: z.unknown().optional(),
});

export interface LocalFunction {
  /** The function's name or description: what a person calls it. */
  readonly label: string;
  readonly name: string;
  readonly arn: string;
  readonly pool: FunctionPool;
  readonly deadLetterArn: string | undefined;
}

/** Every Lambda function of the template. */
export class Functions {
  readonly all: readonly LocalFunction[];

  constructor(
    template: StageTemplate,
    environment: Readonly<Record<string, string>>,
    clock: VirtualClock,
    observer: FunctionObserver,
  ) {
    this.all = template.all('AWS::Lambda::Function', functionSchema).map((resource) => {
      const { ref, attributes, properties } = resource;
      const label = properties.FunctionName ?? properties.Description ?? ref;
      const arn = attributes['Arn'] ?? ref;
      const settings = {
        bundle: bundlePath(template, resource),
        handler: properties.Handler.split('.').at(-1) ?? '',
        clockOffset: clock.offset,
        functionName: label,
        functionArn: arn,
        memorySize: properties.MemorySize,
        timeoutMs: properties.Timeout * 1000,
        env: {
          ...environment,
          AWS_LAMBDA_FUNCTION_NAME: label,
          AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
          AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(properties.MemorySize),
          ...properties.Environment?.Variables,
        },
        maxEnvironments: Math.min(
          MAX_ENVIRONMENTS,
          properties.ReservedConcurrentExecutions ?? MAX_ENVIRONMENTS,
        ),
      };
      return {
        label,
        name: ref,
        arn,
        pool: new FunctionPool(settings, observer),
        deadLetterArn: properties.DeadLetterConfig?.TargetArn,
      };
    });
  }

  async stop(): Promise<void> {
    await Promise.all(this.all.map(({ pool }) => pool.stop()));
  }

  /** By the name or ARN with which another resource refers to it. */
  byReference(reference: string): LocalFunction {
    const found = this.all.find(({ name, arn }) => name === reference || arn === reference);
    if (found === undefined)
      throw new StartError(`${reference} is no function of this stage; the template is broken.`);
    return found;
  }

  byLabel(label: string): LocalFunction {
    const found = this.all.find((it) => it.label === label);
    if (found === undefined) {
      throw new Error(`There is no function ${label}, only ${this.all.map((it) => it.label).join(', ')}.`);
    }
    return found;
  }
}

function bundlePath(
  template: StageTemplate,
  { properties }: Resource<z.infer<typeof functionSchema>>,
): string {
  const folder = template.asset(properties.Code.S3Key);
  const [file] = properties.Handler.split('.');
  const path = ['mjs', 'js', 'cjs'].map((ending) => join(folder, `${file}.${ending}`)).find(existsSync);
  if (path === undefined)
    throw new StartError(`${folder} holds no code for ${properties.Handler}; synthesise the app again.`);
  return path;
}
