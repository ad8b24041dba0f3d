import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { bundleFunctions } from '../../infra/constructs/bundles.ts';
import { functions } from '../../infra/functions.ts';

/** A bundle to measure. */
export interface Subject {
  readonly name: string;
  readonly file: string;
  readonly bytes: number;
}

export const EMPTY = 'empty handler';
export const BARE = 'bare PutItem';
export const ORDER_INTAKE = 'place-order';

/** Bundles every function just as it is deployed, and beside them the two that they are measured against. */
export function bundleSubjects(folder: string): Subject[] {
  bundleFunctions(folder);
  const deployed = Object.values(functions).flatMap((group) => Object.keys(group));
  return [
    subject(EMPTY, bundlePlainly(new URL('./handlers/empty.ts', import.meta.url), join(folder, 'empty.mjs'))),
    subject(
      BARE,
      bundlePlainly(new URL('./handlers/bare-put-item.ts', import.meta.url), join(folder, 'bare.mjs')),
    ),
    ...deployed.map((name) => subject(name, join(folder, name, 'index.mjs'))),
  ];
}

/**
 * As `esbuild --bundle --minify --platform=node --format=esm` and nothing else does it. Only that its output cannot
 * run: the SDK's CommonJS build asks for `node:https` by `require`, which ECMAScript modules lack. So it gets one.
 */
function bundlePlainly(handler: URL, outfile: string): string {
  buildSync({
    entryPoints: [fileURLToPath(handler)],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
  });
  return outfile;
}

function subject(name: string, file: string): Subject {
  return { name, file, bytes: statSync(file).size };
}
