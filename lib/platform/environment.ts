/**
 * What functions may find in their environment. Infra fills it (each function gets only the names it reads),
 * config.ts parses it; both are checked against this list by the compiler.
 */
export interface Environment {
  TABLE_NAME: string;
  /** IANA name, as `Europe/Berlin`: the zone of business dates and schedules. */
  BUSINESS_TIME_ZONE: string;
  /** Business dates without work beside the weekends, comma-separated: `2026-12-25,2026-12-26`. */
  HOLIDAYS: string;
  /** The token claim that names the calling partner; `client_id` for Cognito. */
  PARTNER_CLAIM: string;
  /** The share of orders on time and in full that a customer was promised, in percent: `90`. */
  OTIF_TARGET_PERCENT: string;
  /** Of customers who are leaving, so many are told to nobody, to see whether telling helps, in percent: `0`. */
  CHURN_HOLD_OUT_PERCENT: string;
  /** Revisits of an account manager and working day at most: `6`. */
  VISITS_PER_DAY: string;
  /** The company's own capital in minor units, by currency, comma-separated: `EUR=50000000000,JPY=90000000`. */
  OWN_CAPITAL: string;
  /** Points of the five Cs of credit: `character=35,capacity=25,capital=20,collateral=10,conditions=10`. */
  CREDIT_WEIGHTS: string;
  /** Addresses that get the morning mail, comma-separated. */
  OPS_RECIPIENTS: string;
  /** Addresses of the credit team, comma-separated; empty where ops look after credit. */
  CREDIT_RECIPIENTS: string;
  /** Addresses of account managers by id, comma-separated: `anna=anna@example.com,bernd=bernd@example.com`. */
  ACCOUNT_MANAGERS: string;
  /** From when to when no mail goes out at once, in the business time zone: `20:00-07:00`; empty where one always does. */
  QUIET_HOURS: string;
  /** Verified sender of every mail. */
  MAIL_SENDER: string;
  /** URLs of the queues of what could not be counted, comma-separated. */
  DEAD_LETTER_QUEUES: string;
  /** Base of the links in mails, without a slash at the end. */
  API_URL: string;
}
