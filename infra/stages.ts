/**
 * What differs between deployments: the one file to edit before `npx cdk deploy 'dev/*'`.
 * A stage is a complete, independent copy of Backhaul; add one by adding an entry.
 */
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Scope } from '../lib/platform/routes.ts';
import type { TokenIssuer } from './constructs/token-issuer.ts';

export interface StageSettings {
  /** IANA name. Business dates, the nightly close (01:00) and the morning mail (07:00) follow it. */
  readonly businessTimeZone: string;
  /** Business dates without work beside the weekends, as `2026-12-25`. People's timers skip them. */
  readonly holidays: readonly string[];
  /** Who gets the morning mail and the alarms; each has to confirm the alarm subscription that AWS mails once. */
  readonly opsRecipients: readonly string[];
  /**
   * Who is told each morning of credit limits to be decided and of customers over theirs, and at once of key customers; empty
   * where the ops recipients look after credit.
   */
  readonly creditRecipients: readonly string[];
  /**
   * Addresses of account managers by their ids, as `PUT /customers/{customerId}` names them in "manager": each gets a
   * morning mail about customers of theirs who may leave. What has no address here goes to the ops recipients.
   */
  readonly accountManagers: Readonly<Record<string, string>>;
  /**
   * From when to when no mail goes out at once, by the clocks of the business time zone: what comes then waits for the morning
   * mail of 07:00, so they must end by then. Without them such mails go out day and night.
   */
  readonly quietHours?: { readonly from: string; readonly to: string };
  /**
   * The sender of every mail, and what AWS verifies about it: the `address` (AWS mails it a link), or its
   * whole `domain` (put the three DKIM records, which the Data stack outputs, into its DNS). An account in
   * the SES sandbox can write to verified addresses only: ask AWS for production access.
   */
  readonly mailSender: { readonly address: string; readonly verify: 'address' | 'domain' };
  /**
   * An OpenID Connect provider of your own whose access tokens the API accepts; its tokens carry the scopes
   * of lib/platform/routes.ts in `scope`, and `partnerClaim` names the caller.
   * Without it the Data stack makes a Cognito user pool.
   */
  readonly tokenIssuer?: TokenIssuer;
  /**
   * The systems that may call the API: each becomes a Cognito app client with client credentials (its secret
   * is in the console, never in an output). Unused with `tokenIssuer`. To remove one, deploy
   * `'<stage>/Service' --exclusively` first: its authorizer must let go of the client before Data can delete it.
   */
  readonly clients: Readonly<Record<string, readonly Scope[]>>;
  /** The share of orders on time and in full that customers were promised, in percent. */
  readonly otifTargetPercent: number;
  /**
   * Of customers who are leaving, so many in a hundred are told to nobody, at random and never key ones: only against
   * them can it be said whether telling helps. 0 tells all.
   */
  readonly churnHoldOutPercent: number;
  /** Revisits that an account manager, and ops for those of customers without one, makes on a working day at most. */
  readonly visitsPerDay: number;
  /**
   * The company's own capital by currency, in minor units: at most a tenth of it is risked with one customer. Without that of a
   * currency limits in it are bounded by the customers' own means alone.
   */
  readonly ownCapital: Readonly<Record<string, number>>;
  /** Points of the five Cs of credit; they add up to 100. */
  readonly creditWeights: Readonly<
    Record<'character' | 'capacity' | 'capital' | 'collateral' | 'conditions', number>
  >;
  /** True keeps table, users and logs when a stack is removed, and forbids to delete them by accident. */
  readonly keepData: boolean;
  readonly logRetention: RetentionDays;
  /** Of the whole API, per second; what comes above is answered 429. */
  readonly apiThrottle: { readonly rateLimit: number; readonly burstLimit: number };
  /**
   * How facts reach the consumer. A larger batch or a longer window costs less and scores later;
   * concurrency (2 to 1000) bounds what the table has to take.
   */
  readonly consumer: {
    readonly batchSize: number;
    readonly batchWindowSeconds: number;
    readonly maxConcurrency: number;
  };
}

/** Orders, facts, customers and feedback in; what concerns one's own customers out, as the partner's record says. */
const partner = [
  'backhaul/orders:write',
  'backhaul/orders:read',
  'backhaul/facts:write',
  'backhaul/customers:write',
  'backhaul/customers:read',
  'backhaul/feedback:write',
  'backhaul/feedback:read',
  'backhaul/kpis:read',
] as const;
/** Sees every customer; manages partners and personal data; credit's decisions are its own scope. */
const staff = [...partner, 'backhaul/ops', 'backhaul/credit', 'backhaul/admin'] as const;

/** A second person for credit: nobody approves what they have asked for. */
const creditDesk = ['backhaul/credit'] as const;

const creditWeights = { character: 35, capacity: 25, capital: 20, collateral: 10, conditions: 10 };

const germanHolidays = [
  '2026-12-25',
  '2026-12-26',
  '2027-01-01',
  '2027-03-26',
  '2027-03-29',
  '2027-05-06',
  '2027-05-17',
  '2027-10-03',
  '2027-12-25',
  '2027-12-26',
];

export const stages = {
  dev: {
    businessTimeZone: 'Europe/Berlin',
    holidays: germanHolidays,
    opsRecipients: ['ops@example.com'],
    creditRecipients: ['credit@example.com'],
    accountManagers: { anna: 'anna@example.com', bernd: 'bernd@example.com' },
    quietHours: { from: '20:00', to: '07:00' },
    mailSender: { address: 'backhaul-dev@example.com', verify: 'address' },
    clients: { 'demo-partner': partner, 'demo-staff': staff, 'demo-credit': creditDesk },
    otifTargetPercent: 90,
    churnHoldOutPercent: 0,
    visitsPerDay: 6,
    ownCapital: { EUR: 2_000_000_000 },
    creditWeights,
    keepData: false,
    logRetention: RetentionDays.ONE_WEEK,
    apiThrottle: { rateLimit: 500, burstLimit: 1000 },
    consumer: { batchSize: 100, batchWindowSeconds: 1, maxConcurrency: 5 },
  },
  prod: {
    businessTimeZone: 'Europe/Berlin',
    holidays: germanHolidays,
    opsRecipients: ['ops@example.com'],
    creditRecipients: [],
    accountManagers: {},
    quietHours: { from: '20:00', to: '07:00' },
    mailSender: { address: 'backhaul@example.com', verify: 'domain' },
    clients: { 'first-partner': partner, 'ops-desk': staff, 'credit-desk': creditDesk },
    otifTargetPercent: 90,
    churnHoldOutPercent: 0,
    visitsPerDay: 6,
    ownCapital: { EUR: 2_000_000_000 },
    creditWeights,
    keepData: true,
    logRetention: RetentionDays.THREE_MONTHS,
    apiThrottle: { rateLimit: 500, burstLimit: 1000 },
    consumer: { batchSize: 100, batchWindowSeconds: 1, maxConcurrency: 8 },
  },
} satisfies Readonly<Record<string, StageSettings>>;
