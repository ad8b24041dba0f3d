import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { OpenApiDocument } from '../../../lib/contract/openapi.ts';
import type { GatewayResponse } from './gateway-response.ts';

/** Headers that any answer may have; what else an answer tells in headers is part of its description. */
const plainHeaders = new Set([
  'cache-control',
  'content-encoding',
  'content-security-policy',
  'content-type',
  'referrer-policy',
  'vary',
  'x-content-type-options',
]);

interface DocumentedResponse {
  readonly headers?: Readonly<Record<string, object>>;
  readonly content?: Readonly<Record<string, object>>;
}

/** Holds every answer against the OpenAPI document; each schema is compiled when its first answer comes. */
export class Contract {
  readonly #document: OpenApiDocument;
  readonly #ajv = new Ajv2020({ strict: false, allErrors: true });

  constructor(document: OpenApiDocument) {
    this.#document = document;
    addFormats.default(this.#ajv);
    this.#ajv.addSchema(document, 'api');
  }

  /** What of an answer the document does not say, in words; `routeKey` is undefined where no route was found. */
  faultsOf(routeKey: string | undefined, answer: GatewayResponse): string[] {
    if (routeKey === undefined) return this.#faultsOfUnknownRoute(answer);
    const [method = '', path = ''] = routeKey.split(' ');
    const operation = this.#document.paths[path]?.[method.toLowerCase()];
    const response: DocumentedResponse | undefined = operation?.responses[answer.status];
    const place = ['paths', path, method.toLowerCase(), 'responses', String(answer.status)];
    const faults = response ? this.#faultsOf(answer, response, place) : ['a status that is not documented'];
    return faults.map((fault) => `${routeKey} answered ${answer.status}: ${fault}`);
  }

  /** Only the gateway answers where there is no route. */
  #faultsOfUnknownRoute({ status, headers, body }: GatewayResponse): string[] {
    if (![400, 404].includes(status)) return [`An unknown route answered ${status}`];
    const place = ['components', 'schemas', 'GatewayMessage'];
    const faults =
      headers['content-type'] === 'application/json' ? this.#faultsOfBody(body, place) : ['is not JSON'];
    return faults.map((fault) => `An unknown route answered ${status}: ${fault}`);
  }

  #faultsOf(answer: GatewayResponse, { headers = {}, content = {} }: DocumentedResponse, place: string[]) {
    const told = Object.keys(answer.headers).filter((name) => !plainHeaders.has(name) && !(name in headers));
    const faults = told.map((name) => `the header ${name} is not documented`);
    const types = Object.keys(content);
    if (types.length === 0)
      return answer.body.length > 0 ? [...faults, 'a body where none is documented'] : faults;
    const type = answer.headers['content-type']?.split(';')[0] ?? '';
    if (!(type in content)) return [...faults, `${type} is not documented, only ${types.join(', ')}`];
    if (!/\bjson$/.test(type)) return faults;
    return [...faults, ...this.#faultsOfBody(answer.body, [...place, 'content', type, 'schema'])];
  }

  #faultsOfBody(body: string | Buffer, place: readonly string[]): string[] {
    const pointer = place.map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1')).join('/');
    const validate = this.#ajv.getSchema(`api#/${encodeURI(pointer)}`);
    if (!validate) throw new Error(`The OpenAPI document has no schema at #/${pointer}.`);
    try {
      if (validate(JSON.parse(body.toString()))) return [];
      return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`);
    } catch {
      return ['the body cannot be parsed as JSON'];
    }
  }
}
