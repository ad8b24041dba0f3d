import { describe, expect, it } from 'vitest';
import { factsExample, orderExample } from '../../../lib/contract/examples.ts';
import { openApiDocument } from '../../../lib/contract/openapi.ts';
import { documentedFactsBody } from '../../../lib/facts/fact-schema.ts';
import { orderBody } from '../../../lib/orders/order-schema.ts';
import { routes } from '../../../lib/platform/routes.ts';
import { accept } from '../../../lib/platform/schema.ts';

const document = openApiDocument();

describe('the OpenAPI document', () => {
  it('describes every route with its scopes, and no other', () => {
    const described = Object.entries(document.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(described.sort()).toEqual(
      Object.values(routes)
        .map(({ method, path }) => `${method} ${path}`)
        .sort(),
    );
    expect(document.paths['/kpis']?.['get']).toMatchObject({
      security: [{ token: ['backhaul/kpis:read'] }, { token: ['backhaul/ops'] }],
    });
    expect(document.paths['/health']?.['get']).toMatchObject({ security: [] });
  });

  it('gives examples that the handlers’ own schemas take', () => {
    accept(orderBody, orderExample);
    accept(documentedFactsBody, factsExample);
  });

  it('refuses unknown fields, as the handlers do, and shows no patterns of dates', () => {
    const body = JSON.stringify(document.paths['/orders']?.['post']);
    expect(body).toContain('"additionalProperties":false');
    expect(body).toContain('"format":"date-time"');
    expect(body).not.toContain('02-29');
  });
});
