import { registerHooks } from 'node:module';
import { openApiDocument } from '../../../lib/contract/openapi.ts';

const HEAD =
  '// Made by `npm run generate` from the OpenAPI document that lib/contract makes; changes belong there.\n\n';

/**
 * The types of the API's client as TypeScript. The tool asks for the JavaScript API of TypeScript, which version 7 does
 * not have: it gets the last one of version 5, which is installed under a name of its own.
 */
export async function clientTypes(): Promise<string> {
  const hooks = registerHooks({
    resolve: (specifier, context, next) =>
      next(specifier === 'typescript' ? 'typescript-5' : specifier, context),
  });
  try {
    const { default: openapiTypescript, astToString } = await import('openapi-typescript');
    const types = await openapiTypescript(JSON.stringify(openApiDocument()), {
      // What has a default need not be sent.
      defaultNonNullable: false,
      rootTypes: true,
      rootTypesNoSchemaPrefix: true,
    });
    return HEAD + astToString(types);
  } finally {
    hooks.deregister();
  }
}
