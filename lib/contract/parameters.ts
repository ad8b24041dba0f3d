import type { Route } from '../platform/routes.ts';
import type { Operation } from './operation.ts';
import type { Schemas } from './schemas.ts';

/** The parameters of an operation's path, query and headers. */
export function parametersOf(
  { path }: Route,
  { parameters = {}, query, requestHeaders = {} }: Operation,
  schemas: Schemas,
) {
  return [
    ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
      name,
      in: 'path',
      required: true,
      description: parameters[name],
      schema: { type: 'string' },
    })),
    ...(query ? queryParameters(query, schemas) : []),
    ...Object.entries(requestHeaders).map(([name, { description, required }]) => ({
      name,
      in: 'header',
      required,
      description,
      schema: { type: 'string' },
    })),
  ];
}

function queryParameters(query: NonNullable<Operation['query']>, schemas: Schemas) {
  const { properties = {}, required = [] } = schemas.of(query, 'input');
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }));
}
