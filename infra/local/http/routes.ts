import * as z from 'zod';
import type { Functions, LocalFunction } from '../lambda/functions.ts';
import { StartError } from '../start-error.ts';
import type { StageTemplate } from '../template/stage-template.ts';

const routeSchema = z.strictObject({
  ApiId: z.string(),
  RouteKey: z.string(),
  Target: z.string(),
  AuthorizationType: z.enum(['NONE', 'JWT']).default('NONE'),
  AuthorizerId: z.string().optional(),
  AuthorizationScopes: z.array(z.string()).default([]),
});

const integrationSchema = z.strictObject({
  ApiId: z.string(),
  IntegrationType: z.literal('AWS_PROXY'),
  IntegrationUri: z.string(),
  PayloadFormatVersion: z.literal('2.0'),
});

export interface Route {
  readonly key: string;
  readonly segments: readonly string[];
  readonly target: LocalFunction;
  /** Undefined for a public route. */
  readonly authorizerId: string | undefined;
  readonly scopes: readonly string[];
}

export interface Match {
  readonly route: Route;
  readonly parameters: Readonly<Record<string, string>>;
}

/** The routes of the template's HTTP API. Literal segments win over parameters, as on API Gateway. */
export class Routes {
  readonly #byMethod = new Map<string, Route[]>();

  constructor(template: StageTemplate, functions: Functions) {
    const integrations = template.all('AWS::ApiGatewayV2::Integration', integrationSchema);
    for (const { properties } of template.all('AWS::ApiGatewayV2::Route', routeSchema)) {
      const integration = integrations.find(({ ref }) => properties.Target === `integrations/${ref}`);
      if (integration === undefined) {
        throw new StartError(
          `The route ${properties.RouteKey} leads to no integration; the template is broken.`,
        );
      }
      const [method = '', path = ''] = properties.RouteKey.split(' ');
      if (!/^(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS) (\/[^/{}]+|\/\{\w+\})+$/.test(properties.RouteKey)) {
        throw new StartError(
          `The route "${properties.RouteKey}" has a form that infra/local/http/routes.ts does not know; add it there.`,
        );
      }
      this.#add(method, {
        key: properties.RouteKey,
        segments: path.split('/').slice(1),
        target: functions.byReference(integration.properties.IntegrationUri),
        authorizerId: properties.AuthorizationType === 'JWT' ? properties.AuthorizerId : undefined,
        scopes: properties.AuthorizationScopes,
      });
    }
  }

  /** Every scope that some route asks for. */
  get scopes(): string[] {
    return [...new Set([...this.#byMethod.values()].flat().flatMap(({ scopes }) => scopes))];
  }

  find(method: string, path: string): Match | undefined {
    const given = path.split('/').slice(1);
    for (const route of this.#byMethod.get(method) ?? []) {
      const parameters = match(route.segments, given);
      if (parameters !== undefined) return { route, parameters };
    }
    return undefined;
  }

  #add(method: string, route: Route): void {
    const routes = [...(this.#byMethod.get(method) ?? []), route];
    this.#byMethod.set(
      method,
      routes.sort((a, b) => literalness(b).localeCompare(literalness(a))),
    );
  }
}

/** Orders routes so that the earlier a segment is literal, the earlier its route is tried. */
function literalness({ segments }: Route): string {
  return segments.map((segment) => (segment.startsWith('{') ? '0' : '1')).join('');
}

function match(segments: readonly string[], given: readonly string[]): Record<string, string> | undefined {
  if (segments.length !== given.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    const value = given[index] ?? '';
    if (!segment.startsWith('{')) {
      if (segment !== value) return undefined;
    } else {
      if (value === '') return undefined;
      parameters[segment.slice(1, -1)] = decodeURIComponent(value);
    }
  }
  return parameters;
}
