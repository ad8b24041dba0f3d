import { StartError } from '../start-error.ts';
import type { Assembly, Stack } from './assembly.ts';
import { ACCOUNT, type Identity } from './identities.ts';

type Intrinsic = (argument: unknown, stack: Stack, where: string) => unknown;
export type Identify = (logicalId: string, stack: Stack) => Identity | undefined;

/**
 * Evaluates CloudFormation's intrinsic functions, across stacks. Lazy and remembered, so that the order of
 * resources does not matter; a function that is not here is an error that names it.
 */
export class Resolver {
  readonly #assembly: Assembly;
  readonly #region: string;
  readonly #identify: Identify;
  readonly #imports = new Map<string, unknown>();

  constructor(assembly: Assembly, region: string, identify: Identify) {
    this.#assembly = assembly;
    this.#region = region;
    this.#identify = identify;
  }

  /** `where` names the resource for error messages. Values that are `AWS::NoValue` disappear. */
  resolve(value: unknown, stack: Stack, where: string): unknown {
    if (Array.isArray(value)) {
      return value.map((item) => this.resolve(item, stack, where)).filter((item) => item !== undefined);
    }
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value);
    const [first] = entries;
    if (entries.length === 1 && first !== undefined && (first[0] === 'Ref' || first[0].startsWith('Fn::'))) {
      const intrinsic = this.#intrinsics[first[0]];
      if (intrinsic === undefined) {
        throw new StartError(
          `${where} uses ${first[0]}, which infra/local/template/resolve.ts does not know; add it there.`,
        );
      }
      return intrinsic(first[1], stack, where);
    }
    const resolved = entries.map(([key, item]): [string, unknown] => [key, this.resolve(item, stack, where)]);
    return Object.fromEntries(resolved.filter(([, item]) => item !== undefined));
  }

  readonly #intrinsics: Readonly<Record<string, Intrinsic>> = {
    Ref: (argument, stack, where) => this.#ref(String(argument), stack, where),
    'Fn::GetAtt': (argument, stack, where) => {
      const [logicalId, attribute] = this.#list(argument, stack, where);
      return this.#attribute(String(logicalId), String(attribute), stack, where);
    },
    'Fn::Join': (argument, stack, where) => {
      const [separator, items] = this.#list(argument, stack, where);
      return (Array.isArray(items) ? items : []).join(String(separator));
    },
    'Fn::Select': (argument, stack, where) => {
      const [index, items] = this.#list(argument, stack, where);
      return Array.isArray(items) ? items[Number(index)] : undefined;
    },
    'Fn::Split': (argument, stack, where) => {
      const [separator, text] = this.#list(argument, stack, where);
      return String(text).split(String(separator));
    },
    'Fn::Sub': (argument, stack, where) => this.#substitute(argument, stack, where),
    'Fn::ImportValue': (argument, stack, where) =>
      this.#import(String(this.resolve(argument, stack, where)), where),
  };

  #ref(name: string, stack: Stack, where: string): unknown {
    const pseudo: Readonly<Record<string, string | undefined>> = {
      'AWS::Region': this.#region,
      'AWS::AccountId': ACCOUNT,
      'AWS::Partition': 'aws',
      'AWS::URLSuffix': 'amazonaws.com',
      'AWS::StackName': stack.name,
      'AWS::StackId': `arn:aws:cloudformation:${this.#region}:${ACCOUNT}:stack/${stack.name}/local`,
      'AWS::NoValue': undefined,
    };
    if (name in pseudo) return pseudo[name];
    const identity = this.#identify(name, stack);
    if (identity !== undefined) return identity.ref;
    const parameter = stack.template.Parameters[name];
    if (parameter?.Default !== undefined) return parameter.Default;
    throw new StartError(
      `${where} refers to ${name}, which ${stack.name} neither holds nor has a default for.`,
    );
  }

  #attribute(logicalId: string, attribute: string, stack: Stack, where: string): string {
    const value = this.#identify(logicalId, stack)?.attributes[attribute];
    if (value !== undefined) return value;
    throw new StartError(
      `${where} asks for ${logicalId}.${attribute}, which infra/local/template/identities.ts does not know; add it there.`,
    );
  }

  #substitute(argument: unknown, stack: Stack, where: string): string {
    const [text, variables] = Array.isArray(argument) ? argument : [argument, {}];
    const known = this.resolve(variables, stack, where);
    return String(text).replaceAll(/\$\{([^}]+)\}/g, (_, name: string) => {
      if (name.startsWith('!')) return `\${${name.slice(1)}}`;
      if (typeof known === 'object' && known !== null && name in known)
        return String(Reflect.get(known, name));
      const [logicalId = '', attribute] = name.split('.', 2);
      if (attribute === undefined) return String(this.#ref(logicalId, stack, where));
      return this.#attribute(logicalId, attribute, stack, where);
    });
  }

  #import(name: string, where: string): unknown {
    if (!this.#imports.has(name)) this.#imports.set(name, this.#findExport(name, where));
    return this.#imports.get(name);
  }

  #findExport(name: string, where: string): unknown {
    for (const stack of this.#assembly.stacks) {
      for (const [id, { Value, Export }] of Object.entries(stack.template.Outputs)) {
        const output = `${stack.name}/${id}`;
        if (Export !== undefined && this.resolve(Export.Name, stack, output) === name) {
          return this.resolve(Value, stack, output);
        }
      }
    }
    throw new StartError(`${where} imports ${name}, which no stack of the stage exports.`);
  }

  #list(argument: unknown, stack: Stack, where: string): readonly unknown[] {
    const resolved = this.resolve(argument, stack, where);
    if (Array.isArray(resolved)) return resolved;
    throw new StartError(`${where} holds a malformed intrinsic function; synthesise the app again.`);
  }
}
