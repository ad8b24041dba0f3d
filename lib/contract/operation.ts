import type * as z from 'zod/mini';

/** What a route is for, as the description tells it; the route itself is in lib/platform/routes.ts. */
export interface Operation {
  readonly tag: Tag;
  readonly summary: string;
  /** Markdown, for what the summary has no room for. */
  readonly description?: string;
  /** What the parameters of the path mean, by name; those of the query are described in their schema. */
  readonly parameters?: Readonly<Record<string, string>>;
  readonly query?: z.core.$ZodType;
  /** Headers that the operation reads, beside the token and the content type. */
  readonly requestHeaders?: Readonly<Record<string, RequestHeader>>;
  readonly body?: RequestBody;
  /** Answers other than problems, by status. */
  readonly answers: Readonly<Record<number, Answer>>;
  /** Statuses of the problems that the function itself can answer; what the gateway answers comes on top. */
  readonly problems: readonly number[];
}

/** The groups in which operations are listed. */
export const tags = {
  Orders: 'What was ordered and promised',
  Facts: 'What happened: dispatches, deliveries, corrections, money',
  Figures: 'How well orders were served: one by one, by period and group, against targets',
  Customers: 'Who is served, the people who speak for them, and personal data',
  Feedback: 'What customers say: ratings, praise, suggestions, and complaints with their cases',
  Tiers: 'Which customers matter most, by what they contribute, and who is moved up or down',
  Churn: 'Who is leaving or sending less, why, and how well that is foretold; for staff',
  Alerts: 'What needs somebody’s attention, whatever found it, and what is done about it; for staff',
  Credit: 'What customers may owe and do owe, how that is decided, and by whom; for staff',
  Mails: 'Addresses to which no mail is sent; for staff',
  Visits: 'Whom account managers contact when and why, and what came of it; for staff',
  Partners: 'Systems that may call, and what each may touch; for administrators',
  About: 'The API itself; public',
} as const;

export type Tag = keyof typeof tags;

interface RequestHeader {
  readonly description: string;
  readonly required: boolean;
}

interface RequestBody {
  readonly schema: z.core.$ZodType;
  /** By name; the tests send every one. */
  readonly examples: Readonly<Record<string, unknown>>;
}

/** JSON by a schema, text of a content type, or no body at all. */
export type Answer = DescribedAnswer &
  ({ readonly schema: z.core.$ZodType } | { readonly contentType: string } | { readonly body: 'none' });

interface DescribedAnswer {
  readonly description: string;
  /** What the answer's own headers tell, by their name in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Schemas that have a name in the description, and so in generated clients. */
export type NamedSchemas = Readonly<Record<string, z.core.$ZodType>>;
