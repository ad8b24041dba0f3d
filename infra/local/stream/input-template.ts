import { StartError } from '../start-error.ts';

/**
 * Compiles a Pipe's input template, text with references such as `<$.dynamodb.Keys.pk.S>`. Inside quotes a
 * reference gives the bare text, outside them JSON.
 */
export function compileTemplate(template: string, where: string): (event: unknown) => string {
  const isJson = /^\s*[{[]/.test(template);
  const parts: ((event: unknown) => string)[] = [];
  let quoted = false;
  for (const part of template.split(/(<[^<>]*>)/)) {
    if (!part.startsWith('<')) {
      parts.push(() => part);
      // Every quote that is not escaped opens or ends a JSON string.
      if (part.replaceAll(/\\./g, '').split('"').length % 2 === 0) quoted = !quoted;
      continue;
    }
    const path = parsePath(part, where);
    const render = isJson && !quoted ? asJson : asText;
    parts.push((event) => render(valueAt(event, path, part, where)));
  }
  return (event) => parts.map((render) => render(event)).join('');
}

function parsePath(reference: string, where: string): readonly string[] {
  const path = /^<\$((?:\.[\w-]+)+)>$/.exec(reference)?.[1];
  if (path !== undefined) return path.slice(1).split('.');
  throw new StartError(
    `${where} refers to ${reference}, which infra/local/stream/input-template.ts does not know; add it there.`,
  );
}

/** AWS does not say what a reference to nothing becomes, so nothing should depend on it. */
function valueAt(event: unknown, path: readonly string[], reference: string, where: string): unknown {
  let value = event;
  for (const name of path) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  }
  if (value === undefined)
    throw new Error(`${where}: a record lacks what the input template calls ${reference}`);
  return value;
}

function asText(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return JSON.stringify(text).slice(1, -1);
}

function asJson(value: unknown): string {
  return JSON.stringify(value);
}
