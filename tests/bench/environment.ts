import type { Environment } from '../../lib/platform/environment.ts';

/** All that any function reads when it is imported, as infra sets it. */
const ours: Environment = {
  TABLE_NAME: 'facts',
  BUSINESS_TIME_ZONE: 'Europe/Berlin',
  HOLIDAYS: '2026-12-25,2026-12-26',
  PARTNER_CLAIM: 'client_id',
  OTIF_TARGET_PERCENT: '90',
  CHURN_HOLD_OUT_PERCENT: '0',
  VISITS_PER_DAY: '6',
  OWN_CAPITAL: 'EUR=2000000000',
  CREDIT_WEIGHTS: 'character=35,capacity=25,capital=20,collateral=10,conditions=10',
  OPS_RECIPIENTS: 'ops@example.com',
  CREDIT_RECIPIENTS: 'credit@example.com',
  ACCOUNT_MANAGERS: 'anna=anna@example.com',
  QUIET_HOURS: '20:00-07:00',
  MAIL_SENDER: 'backhaul@example.com',
  API_URL: 'https://api.example.com',
  DEAD_LETTER_QUEUES: 'https://sqs.eu-central-1.amazonaws.com/000000000000/dead',
};

/** The environment of a measured process, and nothing of the machine's own: Lambda sets the names of AWS. */
export const environment: Readonly<Record<string, string>> = {
  ...ours,
  AWS_REGION: 'eu-central-1',
  AWS_ACCESS_KEY_ID: 'bench',
  AWS_SECRET_ACCESS_KEY: 'bench',
};
