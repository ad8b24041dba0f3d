import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { clientTypes } from '../../../infra/local/client/client-types.ts';

it('the committed types of the client are those of the document; `npm run generate` makes them', async () => {
  const committed = readFileSync('infra/local/client/api-types.ts', 'utf8');
  expect(committed === (await clientTypes()), 'run `npm run generate`').toBe(true);
});
