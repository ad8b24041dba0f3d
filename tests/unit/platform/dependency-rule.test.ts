import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * Imports run one way: functions → use cases → stores and schemas → decisions; platform serves the stores and use
 * cases. A decision knows nothing but other decisions, so it can be read and tested alone.
 */
const root = new URL('../../../', import.meta.url).pathname;

const decisionsInPlatform = [
  'differences.ts',
  'refusal.ts',
  'problem.ts',
  'html.ts',
  'opaque-id.ts',
  'table.ts',
  'routes.ts',
  'environment.ts',
];
/** Pure packages that a decision may use. */
const purePackages = ['@date-fns/tz/tzOffset', 'node:crypto'];

type Layer = 'function' | 'use case' | 'store' | 'schema' | 'decision' | 'platform';

const mayImport: Readonly<Record<Layer, readonly Layer[]>> = {
  function: ['use case', 'schema', 'decision', 'platform'],
  'use case': ['use case', 'store', 'schema', 'decision', 'platform'],
  store: ['store', 'schema', 'decision', 'platform'],
  schema: ['schema', 'decision', 'platform'],
  platform: ['schema', 'decision', 'platform'],
  decision: ['decision'],
};

interface Import {
  readonly target: string;
  readonly isTypeOnly: boolean;
}

const files = [...sources('lib'), ...sources('functions')];

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/^(?:import|export)\s+(type\s)?[^;]*?from '([^']+)';/gm)].map(
    ([, type, target = '']) => ({
      target: target.startsWith('.') ? normalize(join(dirname(file), target)) : target,
      isTypeOnly: type !== undefined,
    }),
  );
}

function layerOf(file: string): Layer {
  const name = basename(file);
  if (file.startsWith('functions/')) return 'function';
  // The contract tells the world what the schemas check.
  if (name.endsWith('-schema.ts') || name === 'schema.ts' || file.startsWith('lib/contract/'))
    return 'schema';
  if (name.endsWith('-store.ts')) return 'store';
  if (file.startsWith('lib/platform/')) return decisionsInPlatform.includes(name) ? 'decision' : 'platform';
  const runs = importsOf(file).filter(({ isTypeOnly }) => !isTypeOnly);
  const reachesOut = runs.some(
    ({ target }) =>
      target.endsWith('-store.ts') ||
      target.endsWith('-schema.ts') ||
      target.includes('platform/dynamo') ||
      (target.startsWith('lib/') && layerOf(target) === 'use case'),
  );
  return reachesOut ? 'use case' : 'decision';
}

describe('the dependency rule', () => {
  it.each(files)('%s', (file) => {
    const layer = layerOf(file);
    for (const { target, isTypeOnly } of importsOf(file)) {
      if (target.startsWith('lib/') || target.startsWith('functions/')) {
        // A type of an answer is no dependency at run time.
        if (isTypeOnly && layerOf(target) === 'schema') continue;
        expect(mayImport[layer], `${file} (${layer}) imports ${target} (${layerOf(target)})`).toContain(
          layerOf(target),
        );
      } else if (layer === 'decision') {
        expect(purePackages, `${file} is a decision and imports ${target}`).toContain(target);
      } else if (layer === 'function' || layer === 'use case') {
        expect(target, `${file} (${layer}) knows the SDK`).not.toMatch(/^@aws-sdk\//);
      }
    }
  });

  it('functions stay thin: at most 40 lines', () => {
    for (const file of sources('functions')) {
      expect(readFileSync(join(root, file), 'utf8').split('\n').length, file).toBeLessThanOrEqual(41);
    }
  });

  it('only the platform asks for the time, for chance and for the environment', () => {
    for (const file of sources('lib').filter((each) => !each.startsWith('lib/platform/'))) {
      const text = readFileSync(join(root, file), 'utf8');
      expect(text, file).not.toMatch(/new Date\(\)|Date\.now\(|Math\.random\(|process\.env/);
    }
  });

  it('infra imports of lib only what both must agree on', () => {
    const shared = [
      'lib/platform/table.ts',
      'lib/platform/routes.ts',
      'lib/platform/environment.ts',
      // The description of the API is built with the bundles.
      'lib/contract/openapi.ts',
    ];
    const deployed = sources('infra').filter((file) => !file.startsWith('infra/local/'));
    for (const file of deployed) {
      for (const { target } of importsOf(file).filter((each) => each.target.startsWith('lib/'))) {
        expect(shared, `${file} imports ${target}`).toContain(target);
      }
    }
  });
});
