import type { BusinessDate } from '../calendar/calendar.ts';
import type { IndicatorAlert } from './indicator-alert.ts';
import { topicOf } from './indicator-words.ts';
import { type Texts, texts } from './texts/texts.ts';

type Question = Texts['service']['questions']['time'];

/** What a person should do about a group, led by what fails most. */
export function actionOf(
  alerts: readonly [IndicatorAlert, ...IndicatorAlert[]],
  actBy: BusinessDate,
): string {
  const { service, formats } = texts;
  const asked = [...new Set(alerts.map(questionOf))];
  const whats = asked.map(({ what }) => what);
  const asks = asked.map(({ ask }) => ask);
  const by = formats.day(actBy);
  switch (alerts[0].group.kind) {
    case 'customer':
      return service.callCustomer(by, asks);
    case 'carrier':
      return service.askCarrier(by, whats);
    case 'warehouse':
      return service.askWarehouse(by, whats);
    case 'partner':
      return service.askPartner(by, whats);
    case 'lane':
      return service.askOfLane(by, whats);
    case 'tier':
    case 'company':
      return service.askOfAll(by, asks);
  }
}

function questionOf({ indicator, standing }: IndicatorAlert): Question {
  const { questions } = texts.service;
  const topic = topicOf(indicator);
  if (topic !== 'mixed') return questions[topic];
  return standing.ordersOnTime <= standing.ordersInFull ? questions.time : questions.quantity;
}
