import { describe, expect, test } from 'vitest';
import { checkSettings } from '../../infra/constructs/check-settings.ts';
import { type StageSettings, stages } from '../../infra/stages.ts';

const { dev: good } = stages;
if (!good) throw new Error('infra/stages.ts has no stage dev.');

test.each(Object.entries(stages))('%s is well set', (stage, settings) => {
  expect(() => checkSettings(stage, settings)).not.toThrow();
});

describe('a fault is named before anything is deployed', () => {
  const faults: [RegExp, Partial<StageSettings>][] = [
    [/businessTimeZone: "Berlin"/, { businessTimeZone: 'Berlin' }],
    [/businessTimeZone: "\+01:00"/, { businessTimeZone: '+01:00' }],
    [/holidays: "25.12.2026"/, { holidays: ['2026-12-24', '25.12.2026'] }],
    [/holidays: "2026-02-30"/, { holidays: ['2026-02-30'] }],
    [/nobody would get the alarms/, { opsRecipients: [] }],
    [/"ops" is no mail address/, { opsRecipients: ['ops'] }],
    [/"a@b.de, c@d.de" is no mail address/, { opsRecipients: ['a@b.de, c@d.de'] }],
    [/"credit" is no mail address/, { creditRecipients: ['credit@example.com', 'credit'] }],
    [/"anna" is no mail address/, { accountManagers: { anna: 'anna' } }],
    [/"anna, b" is no id/, { accountManagers: { 'anna, b': 'anna@example.com' } }],
    [/quietHours/, { quietHours: { from: '20:00', to: '07:01' } }],
    [/quietHours/, { quietHours: { from: '8 pm', to: '07:00' } }],
    [/quietHours/, { quietHours: { from: '06:00', to: '06:00' } }],
    [/"backhaul" is no mail address/, { mailSender: { address: 'backhaul', verify: 'address' } }],
    [/https:/, { tokenIssuer: { issuer: 'login.example.com', audience: ['x'], partnerClaim: 'azp' } }],
    [/audience/, { tokenIssuer: { issuer: 'https://login.example.com', audience: [], partnerClaim: 'azp' } }],
    [/nobody could call/, { clients: {} }],
    [/otifTargetPercent/, { otifTargetPercent: 900 }],
    [/churnHoldOutPercent/, { churnHoldOutPercent: 51 }],
    [/visitsPerDay/, { visitsPerDay: 0 }],
    [/visitsPerDay/, { visitsPerDay: 2.5 }],
    [/ownCapital/, { ownCapital: { EUR: 0.5 } }],
    [/ownCapital/, { ownCapital: { euro: 100 } }],
    [
      /creditWeights/,
      { creditWeights: { character: 40, capacity: 25, capital: 20, collateral: 10, conditions: 10 } },
    ],
    [
      /creditWeights/,
      { creditWeights: { character: 65, capacity: 25, capital: 20, collateral: 0, conditions: -10 } },
    ],
    [/batchSize/, { consumer: { ...good.consumer, batchSize: 0 } }],
    [/batchWindowSeconds/, { consumer: { ...good.consumer, batchWindowSeconds: 0 } }],
    [/maxConcurrency/, { consumer: { ...good.consumer, maxConcurrency: 1 } }],
  ];
  test.each(faults)('%s', (message, fault) => {
    expect(() => checkSettings('dev', { ...good, ...fault })).toThrow(message);
  });

  test('all at once', () => {
    expect(() => checkSettings('Dev', { ...good, opsRecipients: [], clients: {} })).toThrow(
      /lower-case.*alarms.*call/,
    );
  });
});
