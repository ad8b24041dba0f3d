import type { BusinessDate } from '../calendar/calendar.ts';
import { type Html, html } from '../platform/html.ts';
import type { FailedOrder } from '../scorecards/failed-order.ts';
import { describeFailure } from '../scorecards/failure.ts';
import { type Alert, hasGoneQuiet } from './alert.ts';
import { actionOf, causeOf, dayName, headlineOf, helpedOf, listOf, stakeOf } from './alert-words.ts';
import { describeOrphan, ORPHANED_AFTER_DAYS, type Orphan } from './orphan.ts';

export interface Digest {
  readonly date: BusinessDate;
  /** The working day by which customers should be called. */
  readonly actBy: BusinessDate;
  readonly alerts: readonly Alert[];
  readonly orphans: readonly Orphan[];
  /** Dates of the recipient's earlier mails that may not have arrived. */
  readonly doubtful: readonly { readonly date: BusinessDate }[];
  readonly apiUrl: string;
}

export interface DigestMail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** The morning mail, self-contained: who, how much is at stake, why, what to do, and whether it helped. */
export function composeDigest(digest: Digest): DigestMail {
  const open = digest.alerts.filter(({ state }) => state === 'open').sort(gravestFirst);
  const over = digest.alerts.filter(({ state }) => state === 'closed');
  const subject = `${subjectOf(open, over, digest.orphans)} – ${dayName(digest.date)}`;
  return {
    subject,
    html: page(subject, digest, open, over).markup,
    text: plain(subject, digest, open, over),
  };
}

function subjectOf(open: readonly Alert[], over: readonly Alert[], orphans: readonly Orphan[]): string {
  if (open.length > 0) return `Call ${customers(open)}: deliveries below the promise`;
  const quiet = over.filter(hasGoneQuiet);
  if (quiet.length > 0) return `Call ${customers(quiet)}: fewer orders`;
  if (over.length > 0) return `No longer below the promise: ${customers(over)}`;
  if (orphans.length > 0) return `Facts without an order: ${orphanPartners(orphans)}`;
  return 'A mail may not have arrived';
}

function customers(alerts: readonly Alert[]): string {
  return listOf(alerts.map(({ customerId }) => customerId));
}

function orphanPartners(orphans: readonly Orphan[]): string {
  return listOf([...new Set(orphans.flatMap(({ told }) => told.map(({ partnerId }) => partnerId)))]);
}

function gravestFirst(left: Alert, right: Alert): number {
  return (
    Number(right.severity === 'serious') - Number(left.severity === 'serious') ||
    left.standing.interval.high - right.standing.interval.high
  );
}

function page(subject: string, digest: Digest, open: readonly Alert[], over: readonly Alert[]): Html {
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark"><title>${subject}</title><style>
body{margin:0;padding:16px;font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif;color:#1c2733;background:#f3f5f7}
.page{max-width:680px;margin:0 auto}h1,h2{overflow-wrap:anywhere}h1{font-size:21px;line-height:1.3;margin:8px 0 16px}h2{font-size:18px;margin:0}
.card{background:#fff;border:1px solid #d5dce3;border-left:6px solid #b7791f;border-radius:6px;padding:16px;margin:0 0 16px}
.serious{border-left-color:#c0362c}.over{border-left-color:#2f7d4f}.tag{font-size:13px;color:#526171}
dl{margin:12px 0 0}dt{font-size:13px;color:#526171;margin-top:10px}dd{margin:0}.big{font-size:17px}
table{width:100%;border-collapse:collapse;font-size:14px;margin-top:4px}td{vertical-align:top;padding:5px 12px 5px 0;border-top:1px solid #e3e8ed;overflow-wrap:break-word}
.foot{font-size:13px;color:#526171;overflow-wrap:anywhere}.id{overflow-wrap:anywhere}
@media (min-width:480px){.when{white-space:nowrap}}
@media (prefers-color-scheme:dark){body{color:#e6ebf0;background:#12171c}.card{background:#1b2229;border-color:#36424e;border-left-color:#d69e2e}.serious{border-left-color:#e5736a}.over{border-left-color:#55b27c}.tag,dt,.foot{color:#9fb0c0}td{border-color:#36424e}}
</style></head><body><div class="page"><h1>${subject}</h1>
${open.map((alert) => openCard(alert, digest))}${over.map(overCard)}
${orphanCard(digest.orphans)}${digest.doubtful.map((mail) => html`<p class="card">${doubtOf(mail)}</p>`)}
${digest.alerts.length > 0 ? otifMeans : ''}</div></body></html>
`;
}

const otifMeans = html`<p class="foot">OTIF: the share of orders that came complete (in full) within the promised window (on time). The range behind a share is its 95 % confidence interval; an alert is raised only if the whole range lies below the promise.</p>
`;

function openCard(alert: Alert, { apiUrl, actBy }: Digest): Html {
  return html`<div class="card ${alert.severity}"><div class="tag">${tagOf(alert)}</div><h2>Customer ${alert.customerId}</h2>
<dl><dd class="big">${headlineOf(alert.standing)}</dd>
<dt>At stake</dt><dd>${stakeOf(alert.standing)}</dd>
<dt>Why</dt><dd>${causeOf(alert.standing)}</dd>
<dt>The orders that prove it, most units first</dt><dd><table>
${alert.evidence.map(evidenceRow)}</table></dd>
<dt>What to do</dt><dd><b>${actionOf(alert, actBy)}</b></dd>
<dt>Did it help</dt><dd>${helpedOf(alert)}</dd></dl>
<p class="foot">Figures (API, with a token): ${figuresLink(alert, apiUrl)}</p></div>
`;
}

function evidenceRow({ orderNumber, dueDate, failure }: FailedOrder): Html {
  return html`<tr><td><b>${orderNumber}</b><br><span class="tag">due ${dayName(dueDate)}</span></td><td>${describeFailure(failure)}</td></tr>`;
}

function overCard(alert: Alert): Html {
  return html`<div class="card ${hasGoneQuiet(alert) ? 'serious' : 'over'}"><div class="tag">${overTag(alert)}</div><h2>Customer ${alert.customerId}</h2>
<dl><dd class="big">${headlineOf(alert.standing)}</dd><dt>Did it help</dt><dd>${helpedOf(alert)}</dd></dl></div>
`;
}

const ORPHANS_MEAN = `These orders were told of, but not placed within ${ORPHANED_AFTER_DAYS} days, so the facts count for nothing. As a rule an order number was mistyped.`;
const ORPHANS_ASK =
  'Ask the partner which orders it meant. It can void these facts and tell them again with the right number.';

function orphanCard(orphans: readonly Orphan[]): Html {
  if (orphans.length === 0) return html``;
  return html`<div class="card"><div class="tag">New</div><h2>Facts without an order</h2>
<dl><dd>${ORPHANS_MEAN}</dd><dt>Since when, who and what, and the id of the order</dt><dd><table>
${orphans.map((orphan) => html`<tr><td class="when">${dayName(orphan.since)}</td><td>${describeOrphan(orphan)}<br><span class="tag id">${orphan.orderId}</span></td></tr>`)}</table></dd>
<dt>What to do</dt><dd><b>${ORPHANS_ASK}</b></dd></dl></div>
`;
}

function orphanText(orphans: readonly Orphan[]): string[] {
  if (orphans.length === 0) return [];
  const rows = orphans.map(
    (orphan) => `- ${dayName(orphan.since)}: ${describeOrphan(orphan)}; order id ${orphan.orderId}`,
  );
  return [['New: FACTS WITHOUT AN ORDER', ORPHANS_MEAN, ...rows, `What to do: ${ORPHANS_ASK}`].join('\n')];
}

function plain(subject: string, digest: Digest, open: readonly Alert[], over: readonly Alert[]): string {
  const blocks = [
    subject,
    ...open.map((alert) =>
      [
        `${tagOf(alert)}: CUSTOMER ${alert.customerId}`,
        headlineOf(alert.standing),
        `At stake: ${stakeOf(alert.standing)}`,
        `Why: ${causeOf(alert.standing)}`,
        'The orders that prove it, most units first:',
        ...alert.evidence.map(
          ({ orderNumber, dueDate, failure }) =>
            `- ${orderNumber}, due ${dayName(dueDate)}: ${describeFailure(failure)}`,
        ),
        `What to do: ${actionOf(alert, digest.actBy)}`,
        `Did it help: ${helpedOf(alert)}`,
        `Figures (API, with a token): ${figuresLink(alert, digest.apiUrl)}`,
      ].join('\n'),
    ),
    ...over.map((alert) =>
      [
        `${overTag(alert)}: CUSTOMER ${alert.customerId}`,
        headlineOf(alert.standing),
        `Did it help: ${helpedOf(alert)}`,
      ].join('\n'),
    ),
    ...orphanText(digest.orphans),
    ...digest.doubtful.map(doubtOf),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function overTag(alert: Alert): string {
  return hasGoneQuiet(alert) ? 'Fewer orders' : 'Over';
}

function doubtOf({ date }: Digest['doubtful'][number]): string {
  return `The mail of ${dayName(date)} may not have reached you; what of it still holds is told here again.`;
}

function tagOf({ severity, firstSeen, lastSeen }: Alert): string {
  const since = firstSeen === lastSeen ? 'New' : `Open since ${dayName(firstSeen)}`;
  return severity === 'serious' ? `${since}, serious` : since;
}

function figuresLink({ customerId, standing }: Alert, apiUrl: string): string {
  return `${apiUrl}/kpis?from=${standing.from}&to=${standing.to}&grain=week&customerId=${encodeURIComponent(customerId)}`;
}
