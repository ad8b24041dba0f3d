import type * as z from 'zod';
import { StartError } from '../start-error.ts';
import type { Assembly, Stack } from './assembly.ts';
import { ACCOUNT, type Identity, identify, runs, type Surroundings } from './identities.ts';
import { Resolver } from './resolve.ts';
import { withoutEffect } from './without-effect.ts';

/** A resource with its intrinsic functions evaluated and its shape checked. */
export interface Resource<Properties> extends Identity {
  readonly logicalId: string;
  readonly properties: Properties;
}

/** The stacks of one stage as one set of resources. Whatever it holds is either run, or listed as without effect, or an error. */
export class StageTemplate {
  readonly #assembly: Assembly;
  readonly #surroundings: Surroundings;
  readonly #resolver: Resolver;
  readonly #identities = new Map<string, Identity | undefined>();

  constructor(assembly: Assembly, surroundings: Surroundings) {
    this.#assembly = assembly;
    this.#surroundings = surroundings;
    this.#resolver = new Resolver(assembly, surroundings.region, (id, stack) => this.#identity(id, stack));
  }

  /** Every resource of a type. The schema lists every property that may occur, so a new one cannot be overlooked. */
  all<Properties>(type: string, schema: z.ZodType<Properties>): Resource<Properties>[] {
    return this.#assembly.stacks.flatMap((stack) =>
      Object.entries(stack.template.Resources)
        .filter(([, resource]) => resource.Type === type)
        .map(([logicalId, { Properties: raw }]) => {
          const where = `${stack.name}/${logicalId} (${type})`;
          const properties = check(schema, this.#resolver.resolve(raw, stack, where), where);
          const { ref, attributes } = this.#identity(logicalId, stack) ?? { ref: logicalId, attributes: {} };
          return { logicalId, ref, attributes, properties };
        }),
    );
  }

  /** The code of a function, as the deployment would upload it. */
  asset(key: string): string {
    const path = this.#assembly.assets.get(key);
    if (path === undefined)
      throw new StartError(`The assembly holds no asset ${key}; synthesise the app again.`);
    return path;
  }

  #identity(logicalId: string, stack: Stack): Identity | undefined {
    const key = `${stack.name}/${logicalId}`;
    if (!this.#identities.has(key)) this.#identities.set(key, this.#identify(logicalId, stack));
    return this.#identities.get(key);
  }

  #identify(logicalId: string, stack: Stack): Identity | undefined {
    const resource = stack.template.Resources[logicalId];
    if (resource === undefined) return undefined;
    const name = `${stack.name}-${logicalId}`;
    const text = (property: string): string | undefined => {
      const value = this.#resolver.resolve(
        resource.Properties[property],
        stack,
        `${stack.name}/${logicalId}`,
      );
      return value === undefined ? undefined : String(value);
    };
    return identify(resource.Type, { ...this.#surroundings, name, logicalId, text }) ?? inert(name);
  }
}

/** A role or a topic may be referred to by its name or address; what stands there changes nothing. */
function inert(name: string): Identity {
  const address = `arn:aws:local::${ACCOUNT}:${name}`;
  return { ref: name, attributes: new Proxy({}, { get: () => address }) };
}

/** Needs no engine, so it can refuse a template before anything is started. */
export function refuseUnknownTypes({ stacks }: Assembly): void {
  for (const stack of stacks) {
    for (const [logicalId, { Type, Condition }] of Object.entries(stack.template.Resources)) {
      if (Type in withoutEffect) continue;
      if (!runs(Type)) {
        throw new StartError(
          `${stack.name}/${logicalId} is of type ${Type}, which the local stack does not know; teach infra/local to run it, or list it in template/without-effect.ts.`,
        );
      }
      if (Condition !== undefined) {
        throw new StartError(
          `${stack.name}/${logicalId} has the condition ${Condition}, which the local stack cannot judge.`,
        );
      }
    }
  }
}

function check<T>(schema: z.ZodType<T>, value: unknown, where: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const reasons = result.error.issues.map(({ path, message }) =>
    [path.join('.'), message].filter(Boolean).join(': '),
  );
  throw new StartError(
    `${where} holds what the local stack does not know (${reasons.join('; ')}); teach infra/local about it.`,
  );
}
