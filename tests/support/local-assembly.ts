import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Template {
  readonly Resources: Readonly<Record<string, { readonly Type: string; readonly Properties?: object }>>;
  readonly Outputs?: Readonly<
    Record<string, { readonly Value: unknown; readonly Export?: { Name: string } }>
  >;
}

interface Handwritten {
  readonly stacks: Readonly<Record<string, Template>>;
  /** The code of each function, by the key of its asset without `.zip`. */
  readonly code?: Readonly<Record<string, string>>;
}

const written: string[] = [];

/** For the end of a test file. */
export function removeAssemblies(): void {
  for (const folder of written.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** Writes what `cdk synth` would write for one stage: a manifest, a nested folder with the stacks, the assets. */
export function writeAssembly({ stacks, code = {} }: Handwritten): string {
  const folder = mkdtempSync(join(tmpdir(), 'backhaul-test-assembly-'));
  written.push(folder);
  const nested = join(folder, 'assembly-test');
  mkdirSync(nested);
  writeJson(join(folder, 'manifest.json'), {
    artifacts: {
      'assembly-test': { type: 'cdk:cloud-assembly', properties: { directoryName: 'assembly-test' } },
      Tree: { type: 'cdk:tree', properties: { file: 'tree.json' } },
    },
  });

  const artifacts: Record<string, object> = {
    'test.assets': { type: 'cdk:asset-manifest', properties: { file: 'test.assets.json' } },
  };
  for (const [name, template] of Object.entries(stacks)) {
    artifacts[name] = {
      type: 'aws:cloudformation:stack',
      environment: 'aws://unknown-account/unknown-region',
      properties: { templateFile: `${name}.template.json`, stackName: name },
    };
    writeJson(join(nested, `${name}.template.json`), template);
  }
  const files: Record<string, object> = {};
  for (const [key, source] of Object.entries(code)) {
    mkdirSync(join(folder, `asset.${key}`));
    writeFileSync(join(folder, `asset.${key}`, 'index.mjs'), source);
    files[key] = {
      source: { path: `../asset.${key}`, packaging: 'zip' },
      destinations: { here: { bucketName: 'assets', objectKey: `${key}.zip` } },
    };
  }
  writeJson(join(nested, 'test.assets.json'), { files });
  writeJson(join(nested, 'manifest.json'), { artifacts });
  return folder;
}

function writeJson(path: string, value: unknown): void {
  writeFileSync(path, JSON.stringify(value));
}
