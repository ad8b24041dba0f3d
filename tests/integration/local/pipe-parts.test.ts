import { describe, expect, it } from 'vitest';
import { failedMessages } from '../../../infra/local/queue/batch-response.ts';
import { compilePattern } from '../../../infra/local/stream/event-pattern.ts';
import { compileTemplate } from '../../../infra/local/stream/input-template.ts';

describe('a filter pattern', () => {
  const matches = (pattern: object, event: object) =>
    compilePattern(JSON.stringify(pattern), 'The pipe')(event);

  it.each([
    [{ kind: ['a', 'b'] }, { kind: 'b' }, true],
    [{ kind: ['a'] }, { kind: 'ab' }, false],
    [{ kind: [{ prefix: 'a' }, 'x'] }, { kind: 'ab' }, true],
    [{ kind: [{ prefix: 'a' }] }, { kind: 7 }, false],
    [{ deep: { er: [1, true, null] } }, { deep: { er: null } }, true],
    [{ deep: { er: [1] } }, { deep: {} }, false],
    [{ deep: { er: [1] } }, { deep: 'flat' }, false],
    [{ a: ['x'], b: ['y'] }, { a: 'x', b: 'z' }, false],
    [{ tags: ['x'] }, { tags: ['w', 'x'] }, true],
    [{ toString: ['x'] }, {}, false],
  ])('%j of %j: %s', (pattern, event, expected) => {
    expect(matches(pattern, event)).toBe(expected);
  });

  it.each([
    [{ a: [{ numeric: ['>', 1] }] }],
    [{ a: [{ 'anything-but': 'x' }] }],
    [{ $or: [{ a: ['x'] }] }],
    [{ a: 'x' }],
  ])('%j holds an operator that is refused by name', (pattern) => {
    expect(() => matches(pattern, {})).toThrow(
      /^The pipe filters by .+, which infra\/local\/stream\/event-pattern\.ts/,
    );
  });
});

describe('an input template', () => {
  const event = { name: 'INSERT', keys: { pk: { S: 'a "quoted" ä\n' } }, count: 3 };
  const render = (template: string) => compileTemplate(template, 'The pipe')(event);

  it.each([
    ['{"pk":"<$.keys.pk.S>"}', { pk: 'a "quoted" ä\n' }],
    ['{"what":"<$.name> of <$.count>"}', { what: 'INSERT of 3' }],
    ['{"keys":<$.keys>,"count":<$.count>,"name":<$.name>}', { ...event }],
    ['{"escaped":"\\"<$.name>\\"","n":<$.count>}', { escaped: '"INSERT"', n: 3 }],
  ])('%s', (template, expected) => {
    expect(JSON.parse(render(template))).toEqual(expected);
  });

  it('may be plain text', () => {
    expect(render('<$.name>: <$.count>')).toBe('INSERT: 3');
  });

  it('refuses references that it does not know, and records that lack what it refers to', () => {
    expect(() => render('{"a":<aws.pipes.pipe-name>}')).toThrow('The pipe refers to <aws.pipes.pipe-name>');
    expect(() => render('{"a":"<$.keys.sk.S>"}')).toThrow(
      'a record lacks what the input template calls <$.keys.sk.S>',
    );
  });
});

it.each([
  [null, []],
  [{}, []],
  [{ batchItemFailures: null }, []],
  [{ batchItemFailures: [{ itemIdentifier: 'b' }] }, ['b']],
  [{ batchItemFailures: [{ itemIdentifier: 'unknown' }] }, ['a', 'b']],
  [{ batchItemFailures: [{ itemIdentifier: '' }] }, ['a', 'b']],
  [{ batchItemFailures: 'all' }, ['a', 'b']],
  ['nonsense', ['a', 'b']],
])('the answer %j of a consumer fails the messages %j', (answer, expected) => {
  expect([...failedMessages(answer, ['a', 'b'])]).toEqual(expected);
});
