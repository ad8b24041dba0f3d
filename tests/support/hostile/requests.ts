import type { OpenApiDocument } from '../../../lib/contract/openapi.ts';
import type { Chance } from './chance.ts';
import { type Schema, ValueMaker } from './from-schema.ts';
import type { Memory } from './memory.ts';
import { hostileJson } from './mutations.ts';
import { contentTypes, keys, methods, segments, texts } from './payloads.ts';

export interface HostileRequest {
  /** The route that it is built for: its method and path. */
  readonly route: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /** The name of the example that it sends, with all else as it should be. */
  readonly example: string | undefined;
}

/** Tokens that open a route with these scopes, and such as open none. */
export interface Tokens {
  readonly opening: (scopes: readonly string[]) => readonly string[];
  readonly useless: readonly string[];
}

type Operation = OpenApiDocument['paths'][string][string];
type Parameter = NonNullable<Operation['parameters']>[number];

interface Described {
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
}

/** How much of a request is as it should be: all, all but one part, or nothing to rely on. */
type Mood = 'friendly' | 'sly' | 'wild';

/** Builds requests from the API's description alone, so that a new route is tried as soon as it is described. */
export class Requests {
  readonly #operations: readonly Described[];
  readonly #memory: Memory;
  readonly #tokens: Tokens;
  readonly #values: ValueMaker;

  constructor(document: OpenApiDocument, memory: Memory, tokens: Tokens) {
    this.#operations = Object.entries(document.paths).flatMap(([path, byMethod]) =>
      Object.entries(byMethod).map(([method, operation]) => ({
        method: method.toUpperCase(),
        path,
        operation,
      })),
    );
    this.#memory = memory;
    this.#tokens = tokens;
    this.#values = new ValueMaker(document.components.schemas as Record<string, Schema>, memory.values);
  }

  /** Every route, and every example of what it takes. */
  get goals(): string[] {
    return this.#operations.flatMap(({ method, path, operation }) => {
      const examples = operation.requestBody?.content['application/json'].examples ?? {};
      const route = `${method} ${path}`;
      return [route, ...Object.keys(examples).map((example) => `${route} ${example}`)];
    });
  }

  /** The request number `index`: routes take turns, the first rounds friendly, so that there are ids to go on with. */
  make(index: number, chance: Chance): HostileRequest {
    const { length } = this.#operations;
    const described = this.#operations[index % length];
    if (!described) throw new Error('The document describes no route.');
    const early = index < 5 * length;
    const mood = early ? 'friendly' : chance.oneOf<Mood>(['friendly', 'sly', 'sly', 'sly', 'wild']);
    return this.#request(described, mood, chance);
  }

  #request({ method, path, operation }: Described, mood: Mood, chance: Chance): HostileRequest {
    const spoils = (share: number) =>
      mood === 'friendly' ? false : mood === 'wild' || chance.happens(share);
    const parameters = operation.parameters ?? [];
    const ids = this.#idsFor(path, chance);
    const address = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
      spoils(0.15) ? chance.oneOf(segments) : encodeURIComponent(ids(name)),
    );
    const query = this.#query(parameters, spoils(0.4), chance);
    const { body, example } = this.#body(operation, spoils(0.7), chance);
    return {
      route: `${method} ${path}`,
      method: spoils(0.03) ? chance.oneOf(methods) : method,
      path: `${address}${query}`,
      headers: {
        ...this.#authorization(operation, spoils(0.08), chance),
        ...this.#ownHeaders(parameters, address, spoils(0.2), chance),
        ...contentType(body, spoils(0.08), chance),
      },
      body,
      example: mood === 'friendly' ? example : undefined,
    };
  }

  /** Ids that an answer told together, where one did: they lead somewhere. */
  #idsFor(path: string, chance: Chance): (name: string) => string {
    const things = this.#memory.things([...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name));
    const thing = things.length > 0 ? chance.oneOf(things) : {};
    return (name) => {
      const known = this.#memory.values(name);
      return thing[name] ?? (known.length > 0 ? chance.oneOf(known) : `${name}-1`);
    };
  }

  #query(parameters: readonly Parameter[], spoilt: boolean, chance: Chance): string {
    const pairs = parameters
      .filter(({ in: place, required }) => place === 'query' && (required || chance.happens(0.4)))
      .map(({ name, schema }) => {
        const value = String(this.#values.make(schema as Schema, chance, name));
        return [encodeURIComponent(name), encodeURIComponent(value)];
      });
    if (spoilt) {
      const names = [...pairs.map(([name = '']) => name), ...parameters.map(({ name }) => name)];
      const name = chance.oneOf([
        ...names,
        ...keys.filter((key) => key.isWellFormed()).map(encodeURIComponent),
      ]);
      pairs.push([name, chance.oneOf(segments)]);
      if (chance.happens(0.3)) pairs.shift();
    }
    return pairs.length > 0 ? `?${pairs.map((pair) => pair.join('=')).join('&')}` : '';
  }

  #body(
    { requestBody }: Operation,
    spoilt: boolean,
    chance: Chance,
  ): Pick<HostileRequest, 'body' | 'example'> {
    const none = { body: undefined, example: undefined };
    if (!requestBody)
      return spoilt && chance.happens(0.2) ? { ...none, body: hostileJson({}, chance) } : none;
    const { schema, examples } = requestBody.content['application/json'];
    const named = chance.happens(0.5) ? chance.oneOf(Object.keys(examples)) : undefined;
    const valid = named ? examples[named]?.value : this.#values.make(schema as Schema, chance);
    return spoilt
      ? { ...none, body: hostileJson(valid, chance) }
      : { body: JSON.stringify(valid), example: named };
  }

  #authorization({ security }: Operation, spoilt: boolean, chance: Chance): Record<string, string> {
    const scopes = security.flatMap(({ token }) => token);
    const token = spoilt
      ? chance.oneOf(['', ...this.#tokens.useless])
      : chance.oneOf(this.#tokens.opening(scopes));
    return token === '' ? {} : { authorization: token };
  }

  #ownHeaders(parameters: readonly Parameter[], path: string, spoilt: boolean, chance: Chance) {
    const names = parameters.filter(({ in: place }) => place === 'header').map(({ name }) => name);
    const printable = texts.filter((text) => /^[\x20-\x7e]*$/.test(text));
    return Object.fromEntries(
      names.flatMap((name): [string, string][] => {
        const known = name === 'if-match' ? this.#memory.etag(path) : undefined;
        const value = spoilt ? chance.oneOf(['"0"', '*', 'W/"1"', ...printable]) : known;
        return value === undefined ? [] : [[name, value]];
      }),
    );
  }
}

function contentType(body: string | undefined, spoilt: boolean, chance: Chance): Record<string, string> {
  const type = spoilt ? chance.oneOf(contentTypes) : 'application/json';
  return body === undefined || type === undefined ? {} : { 'content-type': type };
}
