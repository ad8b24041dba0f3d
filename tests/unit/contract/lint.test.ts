import { createConfig, lintFromString } from '@redocly/openapi-core';
import { expect, it } from 'vitest';
import { openApiDocument } from '../../../lib/contract/openapi.ts';

/** What Redocly finds in a document by its recommended rules, warnings too. */
async function faultsOf(document: object): Promise<string[]> {
  const problems = await lintFromString({
    source: JSON.stringify(document),
    absoluteRef: '/openapi.json',
    config: await createConfig({ extends: ['recommended'] }),
  });
  return problems.map(({ ruleId, message, location: [place] }) => `${ruleId} ${place?.pointer}: ${message}`);
}

it('the OpenAPI document lints clean by the recommended rules', async () => {
  expect(await faultsOf(openApiDocument())).toEqual([]);
});

it('the linter finds what is wrong', async () => {
  const document = { ...openApiDocument(), servers: [] };
  expect(await faultsOf(document)).toContainEqual(expect.stringContaining('no-empty-servers'));
});
