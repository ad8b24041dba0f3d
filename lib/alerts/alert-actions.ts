import type { BusinessDate } from '../calendar/calendar.ts';
import type { Alert } from './alert.ts';
import { type Topic, topicOf } from './indicator-words.ts';
import { dayName } from './words.ts';

/** Whom a customer's trouble is first asked of, and what everyone is asked. */
const questions: Readonly<Record<Exclude<Topic, 'mixed'>, { readonly whom: string; readonly what: string }>> =
  {
    time: { whom: 'the carrier', what: 'why these drops missed their windows' },
    quantity: { whom: 'the warehouse', what: 'why these lines were short' },
    goods: { whom: 'the warehouse', what: 'why goods were damaged, exchanged or sent back' },
    place: { whom: 'the planners', what: 'why drops went another way or elsewhere' },
    terms: { whom: 'the carrier', what: 'which agreed conditions did not hold' },
    price: { whom: 'billing', what: 'why invoices were wrong' },
    papers: { whom: 'the carrier', what: 'why notices, papers and news came late or faulty' },
    answers: { whom: 'customer service', what: 'why requests and complaints were not met in time' },
  };

type Question = (typeof questions)[keyof typeof questions];

/** What a person should do about a group, led by what fails most. */
export function actionOf(alerts: readonly [Alert, ...Alert[]], actBy: BusinessDate): string {
  const asked = [...new Set(alerts.map(questionOf))];
  const what = asked.map((question) => question.what).join(', and ');
  const eachOfWhom = asked.map((question) => `ask ${question.whom} ${question.what}`).join(', and ');
  const by = dayName(actBy);
  const { kind } = alerts[0].group;
  switch (kind) {
    case 'customer':
      return `Call the customer by ${by}. Before that, ${eachOfWhom}; on the phone, say what went wrong and what changes.`;
    case 'carrier':
    case 'warehouse':
    case 'partner':
      return `By ${by}, ask the ${kind} ${what}; agree what changes, and from which day.`;
    case 'lane':
      return `By ${by}, ask the carriers and planners of this lane ${what}; agree what changes, and from which day.`;
    case 'tier':
    case 'company':
      return `By ${by}, ${eachOfWhom}; the worst customers, carriers and lanes are listed below.`;
  }
}

function questionOf({ indicator, standing }: Alert): Question {
  const topic = topicOf(indicator);
  if (topic !== 'mixed') return questions[topic];
  return standing.ordersOnTime <= standing.ordersInFull ? questions.time : questions.quantity;
}
