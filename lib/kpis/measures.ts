import { faults } from '../facts/fact.ts';
import { rights } from '../rights/right.ts';
import type { PromiseBasis } from '../scorecards/rule-sets.ts';

/**
 * Everything that is counted, by its name, with the short code under which it is stored: a row of counters has many
 * numbers, and what a write costs grows with every kilobyte of the row.
 */
const plain = {
  orders: 'o',
  lines: 'l',
  unitsOrdered: 'u',
  unitsDelivered: 'ud',
  /** Good units, of each line not more than ordered. */
  unitsFilled: 'uf',
  ordersInFull: 'oi',
  linesInFull: 'li',
  /** Orders of which no right is pending. */
  ordersJudged: 'oj',
  ordersPerfect: 'op',
  /** Judged by the failures alone that the company answers for. */
  ordersPerfectNet: 'on',
  ordersFilledFirst: 'of',
  linesFilledFirst: 'lf',
  unitsFilledFirst: 'ug',
  cycleOrders: 'c',
  cycleMinutes: 'cm',
  cycleMinutesSquared: 'cs',
  linesStockedOut: 'ls',
  linesSubstituted: 'lx',
  linesDelivered: 'ld',
  /** Units that were handed over, in whatever condition. */
  unitsHandedOver: 'uh',
  unitsDamaged: 'ux',
  unitsReturned: 'ur',
  invoices: 'i',
  invoicesWrong: 'iw',
  drops: 'd',
  dropsLate: 'dl',
  dropsShort: 'ds',
  dropsFailed: 'df',
  dropsRecovered: 'dr',
  recoveryMinutes: 'dm',
  ordersDispatched: 'os',
  ordersRerouted: 'or',
  ordersRedirected: 'ox',
  ordersDelivered: 'od',
  ordersWithFaultlessPapers: 'ow',
  facts: 'f',
  factsInTime: 'ft',
  changeRequests: 'r',
  changeRequestsAccepted: 'ra',
  /** Complaints that were answered, or whose promise of an answer has passed. */
  complaints: 'q',
  complaintsInTime: 'qt',
  complaintsAnswered: 'qa',
  answerMinutes: 'qm',
} as const;

export type PlainMeasure = keyof typeof plain;

/** What a definition of OTIF counts: the contract of each order, and those that the ladder holds beside it. */
export const definitions = {
  contract: 'k',
  earlyFailsConfirmed: 'fc',
  earlyAcceptedConfirmed: 'ac',
  earlyFailsRequested: 'fr',
  earlyAcceptedRequested: 'ar',
} as const;
export type Definition = keyof typeof definitions;

const codesOfParts = {
  ordersOnTime: 'o',
  ordersOtif: 'p',
  linesOnTime: 'l',
  linesOtif: 'm',
  unitsOnTime: 'u',
} as const;
export type JudgedPart = keyof typeof codesOfParts;
export const judgedParts: readonly JudgedPart[] = [
  'ordersOnTime',
  'ordersOtif',
  'linesOnTime',
  'linesOtif',
  'unitsOnTime',
];

const rightParts = { pass: 'p', fail: 'f', failExcused: 'x', pending: 'w' } as const;
export type RightPart = keyof typeof rightParts;

/** The definition of the ladder by early policy and promise. */
export function definitionOf(
  early: 'accept' | 'fail',
  promise: PromiseBasis,
): Exclude<Definition, 'contract'> {
  if (promise === 'confirmed') return early === 'fail' ? 'earlyFailsConfirmed' : 'earlyAcceptedConfirmed';
  return early === 'fail' ? 'earlyFailsRequested' : 'earlyAcceptedRequested';
}

/**
 * Remembers names made of two parts. They are the keys of many small objects, and a string that is made anew each time is
 * slow to look up.
 */
function name(head: string, tail: string): string {
  const tails = made.get(head) ?? new Map<string, string>();
  const known = tails.get(tail);
  if (known !== undefined) return known;
  const full = `${head}:${tail}`;
  made.set(head, tails.set(tail, full));
  return full;
}

/** As many as there are measures, currencies and versions of rules: few. */
const made = new Map<string, Map<string, string>>();

export function judged(definition: Definition, part: JudgedPart): string {
  return name(definition, part);
}

export function rightCount(right: (typeof rights)[number], part: RightPart): string {
  return name(right, part);
}

/** Orders with a failed right for which someone answers. */
export function faultCount(fault: (typeof faults)[number]): string {
  return name('fault', fault);
}

/** The ordered value in a currency, in its minor units. */
export function orderedValue(currency: string): string {
  return name('orderedValue', currency);
}

/** Orders judged by a version of rules: so every sum can say by which it came about. */
export function ruleSetCount(ruleSet: string): string {
  return name('ruleSet', ruleSet);
}

/** Orders whose cycle time lies in a bucket of the log histogram. */
export function cycleBucket(bucket: number): string {
  return name('cycle', String(bucket));
}

/** Σ over orders of the square of a measure, and of a numerator times its denominator: what clustered intervals need. */
export function squares(measure: string): string {
  return name('squares', measure);
}

export function products(numerator: string): string {
  return name('products', numerator);
}

/** Families of measures whose members follow from data, by what precedes the colon. */
const families = { orderedValue: 'V', ruleSet: 'R', cycle: 'H', squares: 'S', products: 'X' } as const;

const codes = new Map<string, string>([
  ...Object.entries(plain),
  ...Object.entries(definitions).flatMap(([definition, code]) =>
    Object.entries(codesOfParts).map(([part, tail]): [string, string] => [
      `${definition}:${part}`,
      `${code}.${tail}`,
    ]),
  ),
  ...rights.flatMap((right, index) =>
    Object.entries(rightParts).map(([part, tail]): [string, string] => [
      `${right}:${part}`,
      `${index + 1}${tail}`,
    ]),
  ),
  ...faults.map((fault, index): [string, string] => [faultCount(fault), `F${index}`]),
]);
const names = new Map([...codes].map(([name, code]) => [code, name]));

/** Every measure but the members of families, which follow from data. */
export const fixedMeasures: readonly string[] = [...codes.keys()];

/** The attribute under which a measure is stored. */
export function codeOf(measure: string): string {
  const known = codes.get(measure);
  if (known) return known;
  const colon = measure.indexOf(':');
  const [family, member] = [measure.slice(0, colon), measure.slice(colon + 1)];
  for (const [name, code] of Object.entries(families))
    if (name === family) return `${code}${isOfMeasures(family) ? codeOf(member) : member}`;
  throw new Error(`${measure} is no measure.`);
}

/** The measure stored under an attribute. */
export function measureOf(code: string): string {
  const known = names.get(code);
  if (known) return known;
  for (const [name, head] of Object.entries(families))
    if (code.startsWith(head)) {
      const member = code.slice(head.length);
      return `${name}:${isOfMeasures(name) ? measureOf(member) : member}`;
    }
  throw new Error(`No measure is stored as ${code}.`);
}

function isOfMeasures(family: string): boolean {
  return family === 'squares' || family === 'products';
}
