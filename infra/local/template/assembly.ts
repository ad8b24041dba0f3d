import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { StartError } from '../start-error.ts';

const manifestSchema = z.object({
  artifacts: z.record(
    z.string(),
    z.object({
      type: z.string(),
      environment: z.string().optional(),
      properties: z
        .object({
          templateFile: z.string(),
          stackName: z.string(),
          directoryName: z.string(),
          file: z.string(),
        })
        .partial()
        .optional(),
    }),
  ),
});

const templateSchema = z.strictObject({
  Resources: z.record(
    z.string(),
    z.object({
      Type: z.string(),
      Properties: z.record(z.string(), z.unknown()).default({}),
      Condition: z.string().optional(),
    }),
  ),
  Outputs: z
    .record(z.string(), z.object({ Value: z.unknown(), Export: z.object({ Name: z.unknown() }).optional() }))
    .default({}),
  Parameters: z.record(z.string(), z.object({ Default: z.unknown().optional() })).default({}),
  AWSTemplateFormatVersion: z.unknown().optional(),
  Description: z.unknown().optional(),
  Metadata: z.unknown().optional(),
  Rules: z.unknown().optional(),
  Conditions: z.unknown().optional(),
});

const assetsSchema = z.object({
  files: z.record(
    z.string(),
    z.object({
      source: z.object({ path: z.string(), packaging: z.string().optional() }).optional(),
      destinations: z.record(z.string(), z.object({ objectKey: z.string() })),
    }),
  ),
});

export type Template = z.infer<typeof templateSchema>;

export interface Stack {
  readonly name: string;
  readonly region: string | undefined;
  readonly template: Template;
}

export interface Assembly {
  readonly stacks: readonly Stack[];
  /** Where an asset lies on disk, by its key in the bucket that a deployment would upload it to. */
  readonly assets: ReadonlyMap<string, string>;
}

/** Where a stack lives whose template leaves the region open. */
const DEFAULT_REGION = 'eu-central-1';

export function regionOf({ stacks }: Assembly): string {
  return stacks.find(({ region }) => region !== undefined)?.region ?? DEFAULT_REGION;
}

/** Reads a folder that `cdk synth` wrote, with the nested folder of every CDK stage in it. */
export function readAssembly(folder: string): Assembly {
  const stacks: Stack[] = [];
  const assets = new Map<string, string>();
  const stages = readFolder(folder, stacks, assets);
  if (stages > 1)
    throw new StartError(`The CDK assembly in ${folder} holds ${stages} stages; name the folder of one.`);
  if (stacks.length === 0)
    throw new StartError(`The CDK assembly in ${folder} holds no stack; synthesise the app again.`);
  return { stacks, assets };
}

/** Gives the number of stages in the folder. */
function readFolder(folder: string, stacks: Stack[], assets: Map<string, string>): number {
  let stages = 0;
  const { artifacts } = readJson(join(folder, 'manifest.json'), manifestSchema);
  for (const [id, { type, environment, properties = {} }] of Object.entries(artifacts)) {
    if (type === 'cdk:cloud-assembly') {
      stages += 1;
      readFolder(join(folder, properties.directoryName ?? id), stacks, assets);
    }
    if (type === 'cdk:asset-manifest') readAssets(folder, properties.file ?? `${id}.json`, assets);
    if (type === 'aws:cloudformation:stack') {
      const template = readJson(
        join(folder, properties.templateFile ?? `${id}.template.json`),
        templateSchema,
      );
      const region = environment?.split('/').at(-1);
      stacks.push({
        name: properties.stackName ?? id,
        region: region === 'unknown-region' ? undefined : region,
        template,
      });
    }
  }
  return stages;
}

function readAssets(folder: string, file: string, assets: Map<string, string>): void {
  for (const { source, destinations } of Object.values(readJson(join(folder, file), assetsSchema).files)) {
    if (source === undefined) continue;
    for (const { objectKey } of Object.values(destinations)) assets.set(objectKey, join(folder, source.path));
  }
}

function readJson<T>(path: string, schema: z.ZodType<T>): T {
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error).replaceAll('\n', ' ') : String(error);
    throw new StartError(
      `The synthesised file ${path} cannot be read (${reason}); synthesise the app again.`,
    );
  }
}
