import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { openApiDocument, operations } from '../../../lib/contract/openapi.ts';
import { routes } from '../../../lib/platform/routes.ts';

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

  const bodies = Object.entries(operations).flatMap(([name, { body }]) =>
    Object.entries(body?.examples ?? {}).map(([example, value]) => ({ name, example, body, value })),
  );

  it.each(bodies)('gives $name an example, $example, that its own schema takes', ({ body, value }) => {
    expect(body?.schema).toBeDefined();
    if (body) z.parse(body.schema, value);
  });

  it('refuses unknown fields, as the handlers do, and shows no patterns of dates', () => {
    expect(document.components.schemas['NewOrder']).toMatchObject({ additionalProperties: false });
    const schemas = JSON.stringify(document.components.schemas);
    expect(schemas).toContain('"format":"date-time"');
    expect(schemas).not.toContain('02-29');
  });

  it('lists every problem that may be answered, and allows no other', () => {
    const { type } = (document.components.schemas['Problem']?.properties ?? {}) as {
      type: { enum: string[] };
    };
    expect(type.enum).toContain('urn:backhaul:problem:not-found');
    for (const each of type.enum) expect(document.info.description).toContain(`| \`${each}\` | `);
  });

  it('tells what the gateway answers beside what the function answers', () => {
    const { responses } = document.paths['/orders']?.['post'] as { responses: Record<string, unknown> };
    expect(responses['401']).toMatchObject({ content: { 'application/json': {} } });
    expect(responses['403']).toMatchObject({
      content: { 'application/json': {}, 'application/problem+json': {} },
    });
  });
});
