import type { ModelKind } from '../../churn/models/model.ts';
import type { PartKind } from '../../churn/ordered.ts';
import type { Driver } from '../../churn/reason.ts';
import type { Tier } from '../../customers/customer.ts';
import type { Stage } from '../../feedback/case-stages.ts';
import type { TimerName } from '../../feedback/case-timers.ts';
import type { Severity as ComplaintSeverity } from '../../feedback/feedback.ts';
import type { GroupKind } from '../../kpis/groups.ts';
import type { IndicatorName } from '../../kpis/indicators.ts';
import type { RestatementCause } from '../../kpis/restatement.ts';
import type { Suppression } from '../../mail/mail-feedback.ts';
import type { Cancellation, Reaching, VisitReasonKind } from '../../revisits/visit.ts';
import type { Right } from '../../rights/right.ts';
import type { ReviewCause } from '../../tiers/next-tier.ts';
import { capitalised, counted, englishFormats, listOf, number } from '../words.ts';
import type { Thing, Topic } from './subjects.ts';

/** What to ask of whom: as something to do, and as what is asked. */
interface Question {
  readonly ask: string;
  readonly what: string;
}

/** What a promise to whom complained is about. */
interface PromiseTexts {
  readonly missed: (due: string) => string;
  readonly dueBy: (due: string) => string;
  readonly heading: (customerId: string) => string;
  readonly inShort: (due: string) => string;
  readonly inShortMissed: (due: string) => string;
  readonly toDo: string;
}

/** Why a customer is to be visited, at its several places in a mail. */
interface VisitReasonTexts {
  readonly why: (since: string) => string;
  readonly inShort: string;
  /** What to say to the customer. */
  readonly say: string;
}

interface DriverTexts {
  /** A heading. */
  readonly name: string;
  /** `8 of 10 orders late` */
  readonly bad: (some: number, all: number) => string;
  readonly action: string;
}

const someOf = (thing: string, bad: string) => (some: number, all: number) =>
  `${number(some)} of ${counted(all, thing)} ${bad}`;
const question = (whom: string, what: string): Question => ({ ask: `ask ${whom} ${what}`, what });
const times = (count: number) => (count === 1 ? 'once' : `${count} times`);
const together = (parts: readonly string[]) => parts.join(', and ');

/**
 * Every text that a mail shows, in English. Another language is another file like this one. A text takes counts as numbers,
 * for their words depend on them, and all else as it is to be shown: names, and days, shares and amounts as `formats` write
 * them.
 */
export const english = {
  /** Of the markup: a BCP 47 tag. */
  language: 'en',
  formats: englishFormats,
  /** `a, b and 2 more`: up to three names. */
  listOf,

  things: {
    order: (count) => counted(count, 'order'),
    line: (count) => counted(count, 'line'),
    unit: (count) => counted(count, 'unit'),
    invoice: (count) => counted(count, 'invoice'),
    drop: (count) => counted(count, 'drop'),
    fact: (count) => counted(count, 'fact'),
    changeRequest: (count) => counted(count, 'change request'),
    complaint: (count) => counted(count, 'complaint'),
  } satisfies Record<Thing, (count: number) => string>,
  /** `182 of 200 orders` */
  counts: (some: number, ofAll: string) => `${number(some)} of ${ofAll}`,

  /** By kind, how a group is called in a sentence. */
  groups: {
    company: () => 'all orders',
    customer: (id) => `customer ${id}`,
    tier: (id) => `tier ${id}`,
    partner: (id) => `partner ${id}`,
    carrier: (id) => `carrier ${id}`,
    warehouse: (id) => `warehouse ${id}`,
    lane: (id) => `lane ${id}`,
  } satisfies Record<GroupKind, (id: string) => string>,
  heading: (words: string) => capitalised(words),

  indicators: {
    onTime: 'On time',
    inFull: 'In full',
    otif: 'OTIF',
    perfectOrder: 'Perfect orders',
    perfectOrderNet: 'Perfect orders (net)',
    lineOnTime: 'Lines on time',
    lineInFull: 'Lines in full',
    lineOtif: 'Line OTIF',
    unitOnTime: 'Units on time',
    unitInFull: 'Units in full',
    productRight: 'Right product',
    productRightNet: 'Right product (net)',
    quantityRight: 'Right quantity',
    quantityRightNet: 'Right quantity (net)',
    placeRight: 'Right place',
    placeRightNet: 'Right place (net)',
    timeRight: 'Right time',
    timeRightNet: 'Right time (net)',
    termsRight: 'Right terms',
    termsRightNet: 'Right terms (net)',
    priceRight: 'Right price',
    priceRightNet: 'Right price (net)',
    informationRight: 'Right information',
    informationRightNet: 'Right information (net)',
    orderFillFirst: 'Orders filled by the first dispatch',
    lineFillFirst: 'Lines filled by the first dispatch',
    unitFillFirst: 'Units filled by the first dispatch',
    stockOut: 'Stock-outs',
    substitution: 'Substitutions',
    damage: 'Damage',
    invoiceError: 'Invoice errors',
    transportDelay: 'Late drops',
    shortShip: 'Short drops',
    routeChange: 'Route changes',
    redirect: 'Redirects',
    returns: 'Returns',
    documentation: 'Faultless papers',
    informationTimeliness: 'Facts told in time',
    recovery: 'Failed drops made good',
    flexibility: 'Changes accepted',
    complaintResponse: 'Complaints answered in time',
  } satisfies Record<IndicatorName, string>,

  /** What every mail is made of. */
  mail: {
    subject: (title: string, day: string) => `${title} – ${day}`,
    whatToDo: 'What to do',
    id: (id: string) => `id ${id}`,
    doubtful: (day: string) =>
      `The mail of ${day} may not have reached you; what of it still holds is told here again.`,
    doubtfulUrgent: (about: string, day: string) =>
      `The urgent mail about ${about} of ${day} may not have reached you; what of it still holds is told here again.`,
    terms:
      'OTIF: the share of orders that came complete (in full) within the promised window (on time). The range behind a share is its 95 % confidence interval; an alert is raised only if the whole range lies on the wrong side of the promise, or of the weeks before.',
  },

  /** On the edge of a card, and of its terms, whatever it is about. */
  tags: {
    new: 'New',
    openSince: (day: string) => `Open since ${day}`,
    serious: 'serious',
    critical: 'critical',
    keyCustomer: 'key customer',
    toDo: 'To do',
    over: 'Over',
    goodNews: 'Good news',
    toldBefore: 'Told before',
    later: 'Later',
  },
  terms: {
    why: 'Why',
    atStake: 'At stake',
    didItHelp: 'Did it help',
    over: 'Over',
    figures: 'Figures (API, with a token)',
  },
  lists: {
    alsoOver: 'Also over',
    since: (day: string) => `since ${day}`,
    dueOn: (day: string) => `due ${day}`,
    others: (count: number) => `And ${counted(count, 'other')}.`,
    /** Behind what is said of an alert that a person has seen to, or lets wait. */
    acknowledged: (words: string, on: string) => `${words}, acknowledged on ${on}`,
    snoozed: (words: string, on: string, until: string) => `${words}, snoozed on ${on} until ${until}`,
  },

  managers: {
    manager: 'Account manager',
    noneNamed: 'None is named: decide who takes care of them.',
    unknown: (manager: string) => `${manager}, whose address is not among the settings.`,
    managedBy: (manager: string) => `account manager ${manager}`,
    /** On the edge of a card. */
    told: 'Told to account managers',
  },

  /** What to do first; on a quiet morning the headline. */
  subjects: {
    /** Several things to do, as sentences. */
    toDo: (each: readonly string[]) => each.join('. '),
    service: (whom: string, trouble: string) => `${whom}: service ${trouble}`,
    fewerOrders: (whom: string) => `${whom}: fewer orders`,
    call: (customers: string) => `Call ${customers}`,
    askAbout: (group: string, more: number) => `Ask about ${group}${more > 0 ? ` and ${more} more` : ''}`,
    callAndAskAbout: (customers: string, group: string, more: number) =>
      `Call ${customers}; ask about ${group}${more > 0 ? ` and ${more} more` : ''}`,
    belowThePromise: 'below the promise',
    worseThanBefore: 'worse than before',
    noLonger: (trouble: string, groups: string) => `No longer ${trouble}: ${groups}`,
    incomplete: (messages: number) =>
      `Figures are incomplete: ${counted(messages, 'message')} could not be counted`,
    wrong: 'Figures are wrong: counters could not be repaired',
    orphans: (partners: string) => `Facts without an order: ${partners}`,
    noReport: 'No figures this morning: the nightly close has not run',
    quiet: (share: string, counts: string) => `OTIF ${share} yesterday: ${counts}, no new alert`,
    doubtful: 'A mail may not have arrived',
    week: (customers: number) => `Customers who may leave: ${counted(customers, 'customer')}`,
    onlyEarlier: 'Nothing was due yesterday; earlier figures changed',
  },

  /** Alerts of indicators: service below the promise, or worse than before. */
  service: {
    headline: (name: string, share: string, spread: string, yardstick: string) =>
      `${name} ${share} (${spread}), ${yardstick}`,
    headlineBefore: (name: string, share: string, spread: string, yardstick: string, before: string) =>
      `${name} ${share} (${spread}), ${yardstick} (${before})`,
    nothingToMeasure: (name: string, yardstick: string) =>
      `Nothing to measure in these weeks (${name}, ${yardstick})`,
    brief: (name: string, share: string, yardstick: string) => `${name} ${share}, ${yardstick}`,
    /** Of every yardstick behind its name and share. */
    weeksBefore: (share: string) => `in the weeks before ${share}`,
    promised: (share: string) => `promised ${share}`,
    promisedAtMost: (share: string) => `promised at most ${share}`,
    stake: (orders: number, from: string, to: string, worth: readonly string[]) =>
      `${counted(orders, 'order')} due ${from} to ${to}${worth.length > 0 ? `, worth ${worth.join(' and ')}` : ''}`,
    /** How many of all orders were not on time, and not in full. */
    cause: (late: number, short: number, orders: number) => {
      const missed = (count: number) =>
        count === 0 ? 'none' : `${number(count)} of ${counted(orders, 'order')}`;
      return `Not on time: ${missed(late)}. Not in full: ${missed(short)}.`;
    },
    tooEarly: 'Too early to say: raised this night.',
    change: (name: string, raisedAt: string, day: string, now: string) =>
      `${name} was ${raisedAt} when this was raised on ${day}, now ${now}.`,
    quiet: (change: string) => `${change} But the customer orders less than half as much: call, and ask why.`,
    takenBack: (change: string) => `${change} Its target was taken back.`,
    noLongerShort: (change: string) => `${change} It is no longer credibly short of the promise.`,
    noLongerWorse: (change: string) => `${change} It is no longer credibly worse than before it was raised.`,
    helpedOf: (name: string) => `Did it help (${name})`,
    fewerOrders: 'Fewer orders',
    proof: 'The orders that prove it, most units first',
    whomToSpeakTo: 'Whom to speak to, the gravest first',
    stillOpen: 'Still open',
    questions: {
      time: question('the carrier', 'why these drops missed their windows'),
      quantity: question('the warehouse', 'why these lines were short'),
      goods: question('the warehouse', 'why goods were damaged, exchanged or sent back'),
      place: question('the planners', 'why drops went another way or elsewhere'),
      terms: question('the carrier', 'which agreed conditions did not hold'),
      price: question('billing', 'why invoices were wrong'),
      papers: question('the carrier', 'why notices, papers and news came late or faulty'),
      answers: question('customer service', 'why requests and complaints were not met in time'),
    } satisfies Record<Exclude<Topic, 'mixed'>, Question>,
    callCustomer: (by: string, asks: readonly string[]) =>
      `Call the customer by ${by}. Before that, ${together(asks)}; on the phone, say what went wrong and what changes.`,
    askCarrier: (by: string, whats: readonly string[]) =>
      `By ${by}, ask the carrier ${together(whats)}; agree what changes, and from which day.`,
    askWarehouse: (by: string, whats: readonly string[]) =>
      `By ${by}, ask the warehouse ${together(whats)}; agree what changes, and from which day.`,
    askPartner: (by: string, whats: readonly string[]) =>
      `By ${by}, ask the partner ${together(whats)}; agree what changes, and from which day.`,
    askOfLane: (by: string, whats: readonly string[]) =>
      `By ${by}, ask the carriers and planners of this lane ${together(whats)}; agree what changes, and from which day.`,
    askOfAll: (by: string, asks: readonly string[]) =>
      `By ${by}, ${together(asks)}; the worst customers, carriers and lanes are listed below.`,
  },

  /** The figures of the night. */
  figures: {
    tag: 'Figures',
    yesterday: (day: string) => `Yesterday, ${day}`,
    nothingDue: 'No order was due.',
    otif: (share: string, counts: string, range: string) => `OTIF ${share} (${counts}; ${range})`,
    periods: 'Orders due in four weeks, beside the four weeks before',
    spans: (from: string, to: string, fromBefore: string, toBefore: string) =>
      `${from} to ${to}; before: ${fromBefore} to ${toBefore}`,
    howToRead:
      'A bar runs from 0 to the share; the thin line under it is the 95 % interval of the share, the upright mark the target. ▲ and ▼ stand only where the change is more than chance.',
    nothingToMeasure: 'nothing to measure',
    nothingBefore: 'nothing before to compare with',
    /** An arrow only where the change is credible: by words and sign, so that it needs no colour. */
    trends: {
      better: (before: string) => `▲ better than ${before} before`,
      worse: (before: string) => `▼ worse than ${before} before`,
      unclear: (before: string) => `≈ no credible change from ${before}`,
    },
    targets: {
      met: (target: string) => `target ${target} met`,
      missed: (target: string) => `target ${target} missed`,
      unclear: (target: string) => `target ${target} too close to call`,
    },
    worstCustomers: 'Worst customers',
    worstCarriers: 'Worst carriers',
    worstLanes: 'Worst lanes',
    fourWeeks: (name: string) => `${name}, four weeks`,
    ordersBehind: 'Orders behind it, most units first',
    ordersAbove: 'Its orders stand in its card above.',
    linksTag: 'API, with a token',
    more: 'More',
    allFigures: 'All figures by week',
    ofOneGroup: 'Of one group: add customerId, carrier, warehouse, lane, tier or partnerId to the query.',
    ladder: 'OTIF by every definition',
    everyChange: 'Every change to a closed day',
    scorecard: 'What an order was promised and what came, by its id above',
  },

  /** Changes to figures of closed days. */
  restatements: {
    tag: 'Since yesterday',
    heading: 'Changed figures of closed days',
    none: 'Nothing: figures of closed days are what they were yesterday.',
    count: (changes: number) => `${counted(changes, 'change')} to figures of closed days since yesterday.`,
    countAtLeast: (changes: number) =>
      `At least ${counted(changes, 'change')} to figures of closed days since yesterday.`,
    changes: (count: number) => counted(count, 'change'),
    latest: 'Told late, corrected or judged anew: the latest',
    orderOf: (customerId: string, day: string) => `of ${customerId}, due ${day}`,
    fact: (kind: string, factId: string, partnerId: string) => `${kind} ${factId} by ${partnerId}`,
    /** For a count of them, and for one of them behind its facts. */
    causes: {
      laterFact: {
        many: 'something happened after the day was closed, as a late delivery or an invoice',
        one: 'after the day was closed',
      },
      lateFact: { many: 'a fact was told late', one: 'told late' },
      correction: { many: 'a fact was corrected or taken back', one: 'a correction' },
      ruleSet: { many: 'other rules apply to the order now', one: 'other rules apply' },
      settings: {
        many: 'what the order is judged by changed, as the customer’s tier',
        one: 'what it is judged by changed',
      },
      repair: { many: 'the nightly check repaired counters', one: 'counters were repaired' },
    } satisfies Record<RestatementCause['kind'], { readonly many: string; readonly one: string }>,
  },

  /** How far the figures can be trusted. */
  trust: {
    incomplete: 'Figures are incomplete',
    notCounted: (messages: number) => `${counted(messages, 'message')} could not be counted`,
    deadLetters:
      'In the dead-letter queue lies news of orders that failed again and again while they were scored. The facts are stored and safe, but figures do not have them yet.',
    redrive:
      'Ask the people who run Backhaul to read the errors of score-orders in the log, mend the cause, and redrive the queue. The figures mend themselves then.',
    check: 'Check',
    areTheyRight: 'Are the figures right?',
    allAgree: (orders: number) =>
      `${counted(orders, 'order')} recomputed from the facts this night: every counter agrees.`,
    differed: (orders: number, counters: number) =>
      `${counted(orders, 'order')} recomputed from the facts this night: ${counted(counters, 'counter')} differed from what the facts say.`,
    repaired:
      'Nothing for the figures: they are right now. Tell the people who run Backhaul that counters were wrong; the repairs are among the changed figures.',
    notRepaired:
      'Do not rely on the figures of these groups and days. Ask the people who run Backhaul why the counters could not be repaired.',
    firstOf: (shown: number, all: number) => `The first ${number(shown)} of ${number(all)}`,
    which: 'Which',
    difference: (measure: string, was: number, recomputed: number) =>
      `${measure}: counted ${number(was)}, by the facts ${number(recomputed)}; not repaired`,
    mendedDifference: (measure: string, was: number, recomputed: number) =>
      `${measure}: counted ${number(was)}, by the facts ${number(recomputed)}; repaired`,
    missing: 'Figures are missing',
    noFigures: 'No figures this morning',
    notRun: (day: string) =>
      `The nightly close of ${day} has not run. So this mail has no figures, and what it tells of customers is as of the close before.`,
    runClose:
      'Ask the people who run Backhaul to run close-day. It makes up every date that was missed; the next mail has figures again.',
    figuresUntilThen: 'Figures until then (API, with a token)',
  },

  orphans: {
    heading: 'Facts without an order',
    what: (days: number) =>
      `These orders were told of, but not placed within ${counted(days, 'day')}, so the facts count for nothing. As a rule an order number was mistyped.`,
    term: 'Since when, who and what, and the id of the order',
    told: (partnerId: string, facts: number, kinds: string, factIds: string) =>
      `${partnerId} told ${facts === 1 ? '1 fact' : `${facts} facts`} (${kinds}): ${factIds}`,
    ask: 'Ask the partner which orders it meant. It can void these facts and tell them again with the right number.',
  },

  /** How an order failed; the API answers it as well. */
  failures: {
    late: (upTo: string) => `late (up to ${upTo})`,
    early: 'too early',
    missing: 'not delivered',
    missingUnits: (units: number) => `not delivered (${units === 1 ? '1 unit' : `${units} units`} missing)`,
    short: (units: number) => `short (${units === 1 ? '1 unit' : `${units} units`} missing)`,
    over: 'over-delivered',
    /** The first of several. */
    ofLines: (count: number, lines: number, what: string) =>
      `${count} of ${lines === 1 ? '1 line' : `${lines} lines`} ${what}`,
    others: (count: number, what: string) => `${count} ${what}`,
    days: (days: number) => `${days} d`,
    daysAndHours: (days: number, hours: number) => `${days} d ${hours} h`,
    hoursAndMinutes: (hours: number, minutes: number) => `${hours} h ${minutes} min`,
    minutes: (minutes: number) => `${minutes} min`,
  },
  rights: {
    product: 'product',
    quantity: 'quantity',
    place: 'place',
    time: 'time',
    terms: 'terms',
    price: 'price',
    information: 'information',
  } satisfies Record<Right, string>,

  /** Why a customer may be leaving, and what to do about it; the API answers it as well. */
  reasons: {
    noServiceCause: 'No service cause found.',
    actionWithoutCause:
      'Call the customer and ask what changed on their side: demand, a competitor’s offer, a new buyer.',
    drivers: {
      product: {
        name: 'Wrong or damaged goods',
        bad: someOf('order', 'with wrong or damaged goods'),
        action:
          'Ask the warehouse why goods were damaged or exchanged; replace them, and tell the customer what changes.',
      },
      quantity: {
        name: 'Short deliveries',
        bad: someOf('order', 'not in full'),
        action:
          'Ask the warehouse why these lines were short; reserve stock for the next orders, and tell the customer so.',
      },
      place: {
        name: 'Wrong place',
        bad: someOf('order', 'to a wrong place'),
        action:
          'Check the customer’s sites with the planners; confirm the address of the next order by telephone.',
      },
      time: {
        name: 'Late deliveries',
        bad: someOf('order', 'late'),
        action:
          'Agree with the carrier what changes, or give the next orders to another; tell the customer which and from when.',
      },
      terms: {
        name: 'Agreed conditions broken',
        bad: someOf('order', 'against the agreed conditions'),
        action:
          'Go through the broken conditions with the carrier; confirm to the customer how they are kept from now on.',
      },
      price: {
        name: 'Wrong invoices',
        bad: someOf('order', 'invoiced wrongly'),
        action:
          'Have billing correct what is open, and check the next invoice before it goes out; apologise.',
      },
      information: {
        name: 'Missing notices and papers',
        bad: someOf('order', 'without due notice or papers'),
        action: 'Set up notices of dispatch and proofs of delivery for the customer; send what is missing.',
      },
      complaintResponse: {
        name: 'Complaints answered late',
        bad: someOf('complaint', 'answered late'),
        action: 'Give the customer one person who answers, and call about the last complaint.',
      },
      openComplaints: {
        name: 'Complaints without an answer',
        bad: someOf('complaint', 'overdue for an answer'),
        action: 'Answer the open complaints today, before anything else is offered.',
      },
      ratings: {
        name: 'Bad ratings',
        bad: someOf('rating', 'bad'),
        action: 'Call who gave the ratings, and ask what would have to be different.',
      },
      priceRise: {
        name: 'Price rise',
        bad: someOf('article', 'dearer'),
        action:
          'Review the new prices with the customer: explain them, or offer terms for what they order most.',
      },
      creditHold: {
        name: 'Credit holds',
        bad: someOf('order', 'held by credit'),
        action: 'Have credit review the limit, and agree with the customer how the next orders pass.',
      },
    } satisfies Record<Driver, DriverTexts>,
    mostWith: (bad: string, common: string) => `${bad}, most with ${common}`,
    pricesUp: (rise: string, bad: string) => `prices up ${rise}: ${bad}`,
    before: (some: number, all: number) => `before ${number(some)} of ${number(all)}`,
    otherCustomers: (share: string) => `other customers ${share}`,
  },

  /** Why a model scores; the API answers it as well. */
  choices: {
    models: {
      bgNbd: 'BG/NBD',
      mbgNbd: 'MBG/NBD',
      cadence: 'The customers’ own cadence',
      recency: 'Recency',
    } satisfies Record<ModelKind, string>,
    bestInBacktest: (model: string, backtests: number, grades: string) =>
      `${model} ranked best in ${counted(backtests, 'backtest')}, or as well as the best with truer chances: ${grades}`,
    tooFewCustomers: (model: string, least: number) =>
      `${model}: with fewer than ${least} customers no model can be learned or graded`,
    tooFewSilent: (model: string, least: number) =>
      `${model}: fewer than ${least} customers fell silent in the backtests, too few to grade models by`,
    noneConverged: (model: string) => `${model}: no other model could be fitted and graded in each backtest`,
    grade: (grade: string) => `AUC ${grade}`,
    gradeBesideRecency: (grade: string, recency: string) => `AUC ${grade}, recency ${recency}`,
  },

  /** Customers who may leave, or send less. */
  churn: {
    terms:
      'At stake: the revenue of the next twelve months that is expected if the customer is kept, less what is expected as things stand; revenue stands in for margin, which is not told. A chance comes from the customer’s own orders, by the model that did best on the past. A cause is named only where it got credibly worse than it was for them and is for others; it need not be why they leave.',
    customer: (customerId: string) => `Customer ${customerId}`,
    mayLeave: {
      heading: (customerId: string) => `Customer ${customerId} may leave`,
      brief: 'may leave',
      silentSince: (day: string) => `may leave, silent since ${day}`,
    },
    isLost: {
      heading: (customerId: string) => `Customer ${customerId} is probably lost`,
      brief: 'is probably lost',
      silentSince: (day: string) => `is probably lost, silent since ${day}`,
    },
    sendsLess: {
      heading: (customerId: string) => `Customer ${customerId} sends less`,
      brief: 'sends less',
      of: (parts: string) => `sends less of ${parts}`,
    },
    /** Of several customers. */
    severalMayLeave: 'may leave',
    severalSendLess: 'send less',
    severalOfBoth: 'may leave or send less',
    everything: 'everything',
    parts: {
      family: (id) => `product family ${id}`,
      site: (id) => `site ${id}`,
    } satisfies Record<PartKind, (id: string) => string>,

    silence: (days: number, rhythm: string, lastOrderOn: string) =>
      `Silent for ${counted(days, 'day')}, ${rhythm}; last order ${lastOrderOn}.`,
    silenceBy: (days: number, by: string, rhythm: string, lastOrderOn: string) =>
      `Silent for ${counted(days, 'day')} by ${by}, ${rhythm}; last order ${lastOrderOn}.`,
    afterOneOrder: 'after a single order',
    ordersEvery: (days: number) => `usually orders every ${days === 1 ? 'day' : `${days} days`}`,
    chance: (days: number, chance: string) =>
      `The chance that nothing comes in the next ${counted(days, 'day')} is ${chance}.`,
    stillOrders: (parts: string) => `Still orders, but less of ${parts}.`,
    sendsLessSince: (from: string, days: number, daysBefore: number) =>
      `Sends less since ${from} (${counted(days, 'day')}), compared with the ${counted(daysBefore, 'day')} before`,
    /** Orders per 90 days: rates. */
    flow: (rate: number, before: number) => {
      const shown = englishFormats.rate(rate);
      return `${shown} ${shown === '1' ? 'order' : 'orders'} per 90 days, before ${englishFormats.rate(before)}`;
    },
    flowWorth: (flow: string, worth: string, before: string) => `${flow}; worth ${worth}, before ${before}`,

    stakeUnknown: 'not known, for their orders tell no prices',
    stakeLeaving: (amount: string) => `${amount} of revenue in the next twelve months`,
    stakeSendingLess: (amount: string) => `${amount} of revenue in twelve months, if it goes on as now`,
    stakeInShort: (amount: string) => `${amount} at stake`,

    tooEarly: (day: string) => `Too early to say: raised on ${day}.`,
    /** The chance now, where it was looked at again. */
    raised: (day: string, silentDays: number, chance: string, days: number, now: string | undefined) =>
      `Raised on ${day}, after ${counted(silentDays, 'day')} of silence, at a chance of ${chance} that nothing comes in ${counted(days, 'day')}${now === undefined ? '' : `; now it is ${now}`}.`,
    noOrderSince: (raised: string) => `${raised} No order came since.`,
    orderedButMayLeave: (raised: string, day: string) =>
      `${raised} Ordered again on ${day}, but may leave all the same.`,
    notRecovered: (day: string) => `Raised on ${day}; it has not recovered.`,
    noLongerLess: (day: string, by: string) =>
      `Raised on ${day}; by ${by} it was no longer credibly less than before.`,

    lessIsOver: (part: string, flow: string) => `No longer less of ${part}: ${flow}.`,
    orderedAgain: (day: string) => `Ordered again on ${day}.`,
    noLongerLeaving: (days: number, chance: string) =>
      `No longer counted as leaving: the chance that nothing comes in the next ${counted(days, 'day')} is ${chance}.`,

    reasons: 'Why: what of our service got worse for them, the gravest first',
    reasonOrders: (reason: string, orders: string, others: number) =>
      `${reason}. Orders: ${orders}${others > 0 ? ` and ${counted(others, 'other')}` : ''}`,
    doItBy: (action: string, by: string) => `${action} Do it by ${by}.`,
    speakBy: (actions: readonly string[], by: string) =>
      `${actions.join(' ')} Speak with the customer by ${by}.`,
    notToBeCalled:
      'Do not call or write on our own initiative: this customer asked not to be contacted. See that their next orders go right, and ask what changed when they call.',
    notToBeCalledMend: (by: string, causes: readonly string[]) =>
      `Do not call or write on our own initiative: this customer asked not to be contacted. By ${by}, mend the cause: ${causes.map((each) => each.toLowerCase()).join(' and ')}. Say what changed when they call.`,

    health: 'Score, trend and history (API, with a token)',

    follow: (alerts: number) => `${counted(alerts, 'alert')} with less at stake follow on the next mornings.`,
    toLookAfterFirst: 'Customers to look after, most at stake first',
    toLookAfter: 'Customers to look after',
    ofOthers: 'Serious cases that others take care of',
    others: (count: number) => `And ${counted(count, 'other')} with less at stake.`,
    doNotContact: 'do not contact',

    /** Of subjects. */
    call: (customers: string, troubles: string) => `Call ${customers}: ${troubles}`,
    mend: (customers: string, troubles: string) =>
      `Mend service to ${customers} without calling: ${troubles}`,
    callAndMend: (called: string, silent: string, troubles: string) =>
      `Call ${called}; mend service to ${silent} without calling: ${troubles}`,
    haveOrderedAgain: (customers: string) => `Ordered again: ${customers}`,
    noLongerAtRisk: (customers: string) => `No longer at risk: ${customers}`,
    forManagers: (customers: string, troubles: string) => `For account managers: ${customers} ${troubles}`,
  },

  /** How the search for leavers does, every Monday. */
  churnWeek: {
    tag: 'Every Monday',
    heading: (day: string) => `Customers who may leave, as of ${day}`,
    missed:
      'The search has not been done since. Ask the people who run Backhaul to run find-leavers; it makes up every date that was missed.',
    states: (all: number, atRisk: number, lost: number, watch: number, steady: number) =>
      `Of ${counted(all, 'customer')}: ${number(atRisk)} may leave, ${number(lost)} are probably lost, ${number(watch)} are watched, ${number(steady)} are steady.`,
    sendingLess: (customers: number) => `${counted(customers, 'customer')} still order, but credibly less.`,
    wereTheyRight: 'Were the alerts right',
    notKnown: 'Not known yet: the days ahead of no alert have passed.',
    ofThePassed: 'Of the alerts whose days ahead have passed:',
    contacted: (customers: number, alerts: number) =>
      `A visit reached ${number(customers)} of these ${counted(alerts, 'customer')} in that time.`,
    wonBack: 'Whoever was won back counts as ordered again, so an alert that helped looks wrong here.',
    orderedNothing: 'Ordered nothing',
    silent: (range: string, silent: number, alerts: number) =>
      `${range}; ${number(silent)} of ${counted(alerts, 'alert')}`,
    orderedAgain: (customers: number) => `the other ${number(customers)} ordered again`,
    didTellingHelp: 'Did telling help',
    nobodyHeldOut: 'Not known: no customers are held out, so nobody can say what they had done without it.',
    tooFew: (told: number, heldOut: number, least: number) =>
      `Not known yet: so far ${counted(told, 'alert')} told and ${number(heldOut)} held out can be compared; it takes ${least} of each.`,
    again: (share: string, some: number, all: number) => `${share} (${number(some)} of ${number(all)})`,
    compared: (told: string, heldOut: string, points: string, low: string, high: string) =>
      `Of customers who were told of, ${told} ordered again; of those held out, ${heldOut}. The difference is ${points} points (95 % interval ${low} to ${high})`,
    helps: (compared: string) => `Yes. ${compared}.`,
    harms: (compared: string) => `No: fewer ordered again. ${compared}.`,
    notShown: (compared: string) => `Not shown. ${compared}, which may be chance.`,
    whichModel: 'Which model says so',
    models: {
      bgNbd:
        'A model in which each customer orders at a rate of their own and may drop out after any order but the first (BG/NBD).',
      mbgNbd:
        'A model in which each customer orders at a rate of their own and may drop out after any order, the first too (MBG/NBD).',
      cadence: 'A rule that holds the silence against the customer’s own gaps between orders (own cadence).',
      recency: 'How long ago the last order was, and nothing else (recency).',
    } satisfies Record<ModelKind, string>,
    modelAndWhy: (model: string, why: string) => `${model} ${why}.`,
    backtests: 'How well it told before who would fall silent (AUC), beside recency',
    auc: 'AUC: of a customer who fell silent and one who did not, how often the first had been given the higher chance. 0.5 is guessing, 1 is never wrong. Recency, the baseline, knows only how long ago the last order was.',
    daysAhead: (days: number) => `${counted(days, 'day')} ahead`,
    from: (day: string) => `from ${day}`,
    backtest: (grades: string, customers: number, silent: number) =>
      `${grades}; ${counted(customers, 'customer')}, ${number(silent)} of them silent`,
    gradeOfRecency: (grade: string) => `recency ${grade}`,
    gradeBesideRecency: (grade: string, recency: string) => `${grade}, recency ${recency}`,
    noGrade: 'not to be had',
    run: 'The run with all its figures (API, with a token)',
  },

  /** Complaints whose promises are broken or about to be. */
  cases: {
    promises: {
      acknowledge: {
        missed: (due) => `We promised to acknowledge the complaint by ${due}, and have not.`,
        dueBy: (due) => `The complaint is to be acknowledged by ${due}.`,
        heading: (customerId) => `Customer ${customerId} waits for a first word on their complaint`,
        inShort: (due) => `acknowledge by ${due}`,
        inShortMissed: (due) => `acknowledge – promised by ${due}, broken`,
        toDo: 'Tell the customer who looks after it and when they hear from us, then move the case to acknowledged.',
      },
      answer: {
        missed: (due) => `We promised an answer by ${due}, and have given none.`,
        dueBy: (due) => `The answer is promised by ${due}.`,
        heading: (customerId) => `Customer ${customerId} waits for an answer to their complaint`,
        inShort: (due) => `answer by ${due}`,
        inShortMissed: (due) => `answer – promised by ${due}, broken`,
        toDo: 'Tell the customer what went wrong, what changes and what we make good, then move the case to answered.',
      },
      close: {
        missed: (due) => `We promised to settle the complaint by ${due}, and have not.`,
        dueBy: (due) => `The complaint is to be settled by ${due}.`,
        heading: (customerId) => `Customer ${customerId} waits for their complaint to be settled`,
        inShort: (due) => `settle by ${due}`,
        inShortMissed: (due) => `settle – promised by ${due}, broken`,
        toDo: 'See that what was promised was done, name the root cause and close the case; a visit within three working days confirms it.',
      },
    } satisfies Record<TimerName, PromiseTexts>,
    headingOver: (customerId: string) => `Customer ${customerId}: complaint taken care of`,
    stake: (amount: string) => `${amount} of orders in the last twelve months.`,
    complaints: {
      minor: (received) => `A minor complaint of ${received}`,
      major: (received) => `A major complaint of ${received}`,
      critical: (received) => `A critical complaint of ${received}`,
    } satisfies Record<ComplaintSeverity, (received: string) => string>,
    aboutOrder: (complaint: string, order: string) => `${complaint} about order ${order}`,
    theyName: (complaint: string, right: string) => `${complaint}; they name ${right}`,
    /** What a complaint is about. */
    rights: {
      product: 'wrong or damaged goods',
      quantity: 'the quantity',
      place: 'the place',
      time: 'the time',
      terms: 'agreed conditions that did not hold',
      price: 'the invoice',
      information: 'notices and papers',
    } satisfies Record<Right, string>,
    /** What a complaint is, and how far it is. */
    why: (complaint: string, stage: string) => `${complaint}. It is ${stage}.`,
    stages: {
      received: 'received',
      acknowledged: 'acknowledged',
      assessed: 'assessed',
      investigating: 'investigating',
      answered: 'answered',
      closed: 'closed',
      confirmed: 'confirmed',
    } satisfies Record<Stage, string>,
    kept: (stage: string) => `Yes: it is ${stage}, and every promise was kept.`,
    broken: (stage: string, promises: number) =>
      `It is ${stage}; ${promises === 1 ? 'one promise was' : `${promises} promises were`} broken on the way.`,
    case: 'The case (API, with a token)',
    alsoToAnswer: 'Also to be answered',
    stillToAnswer: 'Complaints still to be answered',
    ofOthers: 'Broken promises that others take care of',

    /** Of subjects. */
    answerBroken: (customers: string) => `Answer ${customers}: promise broken`,
    answerDue: (customers: string) => `Answer ${customers}: complaint due`,
    over: (customers: string) => `Complaints taken care of: ${customers}`,
  },

  /** Limits to be decided, and customers over theirs. */
  credit: {
    terms:
      'Exposure: unpaid invoices and accepted orders that are not invoiced yet, less deposits. The limit is the one in force, with what an override adds while it holds.',
    decideBy: (day: string) => `To be decided by ${day}`,
    undecidedSince: (told: string, by: string) =>
      `Undecided since the mail of ${told}, to be decided by ${by}`,
    raise: (from: string, to: string) => `raise the limit from ${from} to ${to}`,
    lower: (from: string, to: string) => `lower the limit from ${from} to ${to}`,
    proposal: (customerId: string, change: string) => `Customer ${customerId}: ${change}?`,
    owed: (exposure: string, share: string | undefined, held: string | undefined) =>
      `The exposure is ${exposure} now${share === undefined ? '' : `, ${share} of the limit`}${held === undefined ? '' : `; ${held} of orders are on hold`}.`,
    askedBy: 'Asked by',
    nightlyReview: 'the nightly review',
    whatWouldChange: 'What would change it',
    decide: (by: string) =>
      `Approve or reject it by ${by}; after that it lapses, and the limit stays as it is.`,
    decideButNot: (by: string, asker: string) =>
      `Approve or reject it by ${by}, by anyone but ${asker}, who asked for it; after that it lapses, and the limit stays as it is.`,
    toDecide: 'To decide (API, scope credit), POST {"decision": "approve" or "reject", "reason": "…"} to',

    customer: (customerId: string) => `Customer ${customerId}`,
    over: (customerId: string, excess: string) => `Customer ${customerId} is ${excess} over the credit limit`,
    keyOver: (customerId: string, excess: string) =>
      `Key customer ${customerId} is ${excess} over the credit limit`,
    account: 'The account (API, with a token)',
    againstLimit: (exposure: string, limit: string) => `${exposure} against a limit of ${limit}`,
    exceeded: (against: string, share: string | undefined, since: string) =>
      `Exposure ${against}${share === undefined ? '' : `: ${share} over`}, since ${since}.`,
    madeUpOf: 'Made up of',
    unpaid: (amount: string) => `${amount} of unpaid invoices`,
    unpaidAndOverdue: (amount: string, overdue: string) =>
      `${amount} of unpaid invoices (${overdue} of them overdue)`,
    openOrders: (amount: string) => `${amount} of orders that are not invoiced yet`,
    parts: (parts: readonly string[]) => `${parts.join(' and ')}.`,
    partsLessDeposits: (parts: readonly string[], deposits: string) =>
      `${parts.join(' and ')}, less ${deposits} of deposits.`,
    overdueInvoices: 'Overdue invoices, the oldest first',
    invoice: (invoiceNumber: string) => `Invoice ${invoiceNumber}`,
    order: (orderNumber: string) => `order ${orderNumber}`,
    overdue: (amount: string, days: number) => `${amount}, ${counted(days, 'day')} overdue`,
    disputed: (overdue: string, right: string) => `${overdue}; disputed (${right})`,
    disputedByUs: (overdue: string, right: string) => `${overdue}; disputed (${right}): a failure of ours`,
    largestOrders: 'Orders that take most of the limit, invoiced or not',
    onHold: 'On hold',
    held: (orders: number, worth: string) =>
      orders === 1
        ? `1 order worth ${worth} waits until there is room; it is then released by the system, oldest first.`
        : `${counted(orders, 'order')} worth ${worth} wait until there is room; they are then released by the system, oldest first.`,
    overrides: 'Overrides (API, scope credit), POST to',

    settle: (by: string, amount: string) =>
      `By ${by}, settle what they dispute because we failed (${amount}): nobody will pay it before.`,
    backWithin: 'back within the limit',
    downTo: (amount: string) => `down to ${amount} over`,
    ask: (by: string, overdue: string, effect: string) =>
      `By ${by}, ask for the ${overdue} that are overdue, which would bring them ${effect}.`,
    remind: (by: string, overdue: string, effect: string) =>
      `They asked not to be contacted on our own initiative: have billing remind them, by ${by}, of the ${overdue} that are overdue, which would bring them ${effect}.`,
    outgrown: (by: string) =>
      `Nothing is overdue: by ${by}, see whether they outgrew the limit, and propose another one, or have a part paid beforehand.`,
    untilThen:
      'Until there is room, new orders come on hold; to let one through, give an override with an end.',

    back: (day: string) => `Back within the limit since ${day}.`,
    tooEarly: (day: string) => `Too early to say: raised on ${day}.`,
    wasAndIsBack: (excess: string, day: string, against: string) =>
      `It was ${excess} over when this was raised on ${day}; now ${against}.`,
    wasAndIs: (excess: string, day: string) =>
      `It was ${excess} over when this was raised on ${day}, and still is.`,
    wasAndBecame: (excess: string, day: string, by: string, now: string) =>
      `It was ${excess} over when this was raised on ${day}, by ${by} ${now}.`,

    alsoOver: 'Also over the credit limit',
    alsoBack: 'Also back within the limit',
    alsoToDecide: 'Also to be decided',
    stillOver: 'Still over the credit limit',
    stillToDecide: 'Limits that are still to be decided',
    moreLimits: 'More limits',
    follow: (proposals: number) =>
      `${counted(proposals, 'more proposal')} can be decided; they follow on the next mornings.`,
    by: (day: string) => `by ${day}`,
    excess: (amount: string) => `${amount} over`,

    /** Of subjects. */
    isOver: (customerId: string, excess: string) => `${customerId} is ${excess} over the credit limit`,
    decideOne: (customerId: string) => `decide the credit limit of ${customerId}`,
    decideMany: (limits: number) => `decide ${counted(limits, 'credit limit')}`,
    customersOver: (customers: number) => `${counted(customers, 'customer')} over the limit`,
    toDo: (each: readonly string[]) => capitalised(each.join('; ')),
    areBack: (customers: string) => `Back within the credit limit: ${customers}`,
  },

  /** Customers to be contacted, in person or by telephone. */
  visits: {
    terms:
      'Visit: a contact that is planned, in person or by telephone. It is overdue from the day after its due date on; a visit that is missed is planned again by the next night.',
    heading: (customerId: string) => `Visit customer ${customerId}`,
    headingOverdue: (customerId: string) => `Customer ${customerId} waits for a visit that is overdue`,
    plannedNow: (day: string) => `It is planned for ${day}; do not wait for that.`,
    due: 'Due',
    dueBy: (day: string) => `By ${day}.`,
    overdue: (day: string, days: number) => `By ${day}: ${days === 1 ? '1 day' : `${days} days`} overdue.`,
    reasons: {
      complaintClosed: {
        why: (since) =>
          `Their complaint was closed on ${since}, and nobody has asked them yet whether it is solved.`,
        inShort: 'confirm a closed complaint',
        say: 'Ask whether what was done about the complaint solved it. If it did not, the case is reopened: say so, and by when they hear from us.',
      },
      atRisk: {
        why: (since) => `They order less often than they used to: may leave, as found on ${since}.`,
        inShort: 'may leave',
        say: 'Ask what changed, on their side and with our service, and what their next order depends on. Do not speak of figures.',
      },
      firstDelivery: {
        why: (since) => `They got their first delivery on ${since}.`,
        inShort: 'first delivery',
        say: 'Ask whether goods, papers and time were as they expected, and what is to be different next time.',
      },
      wonBack: {
        why: (since) => `They ordered again after they were lost, as found on ${since}.`,
        inShort: 'won back',
        say: 'Thank them, ask what brought them back, and what made them stop before.',
      },
      lapsed: {
        why: (since) => `They are probably lost, as found on ${since}.`,
        inShort: 'probably lost',
        say: 'Ask what made them stop, and whether there is something we could do better than whoever serves them now.',
      },
      asked: {
        why: (since) => `On ${since} they asked to be contacted about now.`,
        inShort: 'asked for it',
        say: 'Take up what was agreed the last time.',
      },
      cadence: {
        why: (since) => `The usual contact of a customer of this tier, counted from ${since}.`,
        inShort: 'usual contact',
        say: 'Ask what goes well, what does not, and what they plan for the next months.',
      },
    } satisfies Record<VisitReasonKind, VisitReasonTexts>,
    whatToSay: 'What to say',
    toDo: 'Contact them today and post whether they were reached, how satisfied they are, and when they want to hear from us next. Put the visit off, with a reason, if today will not do.',
    toDoAndConfirm:
      'Contact them today and post whether they were reached, how satisfied they are, whether each complaint is solved, and when they want to hear from us next. Put the visit off, with a reason, if today will not do.',
    putOffBefore: 'Put off before',
    wasPutOff: (until: string, reason: string) => `Until ${until}: ${reason}`,

    lastContacts: 'Last contacts',
    noContact: 'None that is known.',
    contacts: {
      reached: (day) => `${day}: reached`,
      notReached: (day) => `${day}: nobody reached`,
      declined: (day) => `${day}: reached, did not want to talk`,
    } satisfies Record<Reaching, (day: string) => string>,
    satisfied: (contact: string, satisfaction: number) => `${contact}, satisfied ${satisfaction} of 5`,
    lastOrders: 'Last orders',
    noOrder: 'None.',
    order: (day: string, orders: number) => `${day}: ${orders === 1 ? '1 order' : `${orders} orders`}`,
    orderWorth: (order: string, worth: string) => `${order}, ${worth}`,
    complaints: 'Complaints',
    complaintAbout: (complaint: string, right: string) => `${complaint} about ${right}`,
    /** How far a complaint is. */
    stages: {
      received: (complaint) => `${complaint} is received, and not acknowledged yet.`,
      acknowledged: (complaint) => `${complaint} is acknowledged.`,
      assessed: (complaint) => `${complaint} is assessed.`,
      investigating: (complaint) => `${complaint} is being investigated.`,
      answered: (complaint) => `${complaint} is answered.`,
      closed: (complaint) => `${complaint} is closed, and waits for their word that it is solved.`,
      confirmed: (complaint) => `${complaint} is solved, as they confirmed.`,
    } satisfies Record<Stage, (complaint: string) => string>,
    postOutcome: 'Post what came of it (API, with a token)',
    ofCustomer: 'All visits of the customer (API, with a token)',
    all: 'All visits that are to be made (API, with a token)',

    tags: {
      today: 'Today',
      isOverdue: 'overdue',
      next: 'Next days',
      overdue: 'Overdue',
      escalated: 'Escalated',
    },
    alsoToday: 'Also to visit today',
    nextDays: 'Visits of the next days',
    areOverdue: 'Visits that are overdue',
    noLongerOverdue: 'Visits no longer overdue',
    ofOthers: 'Overdue visits of account managers',
    plannedFor: (day: string) => `planned for ${day}`,
    missed: (day: string) => `was planned for ${day}; the next planning gives it another day`,
    putOff: (until: string) => `put off until ${until}`,
    isDueBy: (day: string) => `due by ${day}`,
    dueSince: (day: string) => `due since ${day}`,
    tried: (attempts: number) => `tried ${times(attempts)}`,
    others: (visits: number) => `And ${visits} more.`,
    isOver: 'was made, called off or put off',

    /** Of subjects. */
    visit: (customers: string) => `Visit ${customers}`,
    overdueOf: (customers: string) => `Overdue visits: ${customers}`,
    over: (customers: string) => `Visits no longer overdue: ${customers}`,
    notVisited: (customers: string) => `Account managers have not visited ${customers}`,
  },

  /** How visits went, every Monday. */
  visitWeek: {
    tag: 'Every Monday',
    heading: (from: string, to: string) => `Visits from ${from} to ${to}`,
    noneMade: 'None was made.',
    made: (onTime: number, done: number) =>
      `Of ${done === 1 ? '1 visit that was made, ' : `${done} visits that were made, `}${onTime === done ? (done === 1 ? 'it was on time.' : 'all were on time.') : `${onTime} ${onTime === 1 ? 'was' : 'were'} on time.`}`,
    onTime: 'On time',
    late: (visits: number) => (visits === 0 ? 'none was late' : `${visits} late`),
    detail: (range: string, onTime: number, done: number) => `${range}; ${onTime} of ${done}`,
    /** A mean. */
    daysOverdue: (days: number) => {
      const shown = englishFormats.rate(days);
      return `On average ${shown} ${shown === '1' ? 'day' : 'days'} overdue, those on time counted as 0.`;
    },
    attempts: 'Attempts',
    tried: (attempts: number, notReached: number) =>
      `Tried ${times(attempts)}, and ${notReached === 0 ? 'somebody was reached each time' : `nobody was reached ${times(notReached)}`}.`,
    calledOff: 'Called off',
    cancellations: {
      doNotContact: (visits) => `${visits} not to be contacted`,
      inactive: (visits) => `${visits} no longer served`,
      reasonsGone: (visits) => `${visits} no longer needed`,
    } satisfies Record<Cancellation, (visits: number) => string>,
    stillToBeMade: 'Still to be made',
    open: (visits: number, overdue: number) =>
      `${visits}${overdue === 0 ? ', none of them overdue' : `, ${overdue} of them overdue`}.`,
    figures: 'These figures, also by account manager (API, with a token)',
  },

  /** What the monthly review of tiers found. */
  tiers: {
    tag: 'Every month',
    heading: (month: string, currency: string) => `Customers by value, ${month} (${currency})`,
    /** How many key customers make which share of what all contribute. */
    lead: (customers: number, key: number, share: string, amount: string) =>
      `Of ${counted(customers, 'customer')} who ordered within a year, ${number(key)} key ${key === 1 ? 'customer makes' : 'customers make'} ${share} of what all contribute, which is ${amount}.`,
    names: {
      key: 'key',
      potential: 'potential',
      regular: 'regular',
    } satisfies Record<Tier, string>,
    found: (customers: number) => counted(customers, 'customer'),
    contribute: (share: string, amount: string, inForce: number) =>
      `${share} of what all contribute, ${amount}; ${number(inForce)} hold the tier now`,
    silent: (customers: number) =>
      `${counted(customers, 'customer')} ordered nothing within the year and ${customers === 1 ? 'counts' : 'count'} as regular.`,
    pending: (customers: number) =>
      `${counted(customers, 'customer')} ${customers === 1 ? 'was' : 'were'} found in another tier for the first time: ${customers === 1 ? 'it moves' : 'they move'} if the next review finds the same.`,
    unpriced: (customers: number) =>
      `Orders of ${counted(customers, 'customer')} never told a price, so nothing can be said of ${customers === 1 ? 'it' : 'them'}.`,
    whoMoved: 'Who moved, the largest first',
    nobodyMoved: 'Nobody moved.',
    toDo: 'Look through the moves. Where you know better than the figures, override the tier with a reason (PUT /customers/{customerId}/tier-override).',
    review: 'The review with all its figures (API, with a token)',
    move: (from: string, to: string) => `${from} → ${to}`,
    causes: {
      firstReview: 'it was their first review',
      twoReviews: 'two reviews in a row found it',
      twoLevels: 'two levels at once, so it is no flicker',
    } satisfies Record<ReviewCause, string>,
    why: (amount: string, cause: string, visitDays: number) =>
      `contributes ${amount} a year; ${cause}; a visit every ${counted(visitDays, 'day')}`,

    /** Of an account manager's own customers. */
    ownTag: 'Once a month',
    ownMoved: (customers: number) => `${counted(customers, 'customer')} of yours moved to another tier`,
    moreOwnMoved: (customers: number) =>
      `More than ${counted(customers, 'customer')} of yours moved to another tier`,
    ownLead: (month: string) =>
      `The review of ${month} went by what customers contributed within a year. Visits and promises to complaints go by the new tier from now on.`,
    ownToDo:
      'Of those who moved down, look at what they ordered a year ago and do not order any more, and have it at hand at your next contact. Where you know better than the figures, ask ops to override the tier.',
    others: (customers: number) => `And ${counted(customers, 'other')} who contribute less.`,
    someOthers: 'And others who contribute less.',

    /** Of subjects. */
    moved: (up: number, down: number) => `Tiers reviewed: ${number(up)} up, ${number(down)} down`,
    steady: 'Tiers reviewed: nobody moved',
  },

  /** Addresses that take no mail. */
  delivery: {
    tag: 'Not delivered',
    /** Of subjects as well. */
    heading: (addresses: number) =>
      addresses === 1 ? 'An address takes no mails' : `${addresses} addresses take no mails`,
    said: 'No mail is sent to them any more. You are told of their customers instead; of credit the rest of its team is told, or you where there is nobody else.',
    which: 'To whom, and since when',
    reasons: {
      bounced: (day) => `mails come back since ${day}`,
      complained: (day) => `marked a mail as unwanted on ${day}`,
    } satisfies Record<Suppression['reason'], (day: string) => string>,
    ask: 'Correct the address in infra/stages.ts and deploy. Where it is right and takes mails again, lift it: DELETE /mail-suppressions/{suppressionId}, with an id of the list.',
    list: 'The list (API, with a token)',
  },
};
