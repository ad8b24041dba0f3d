import { type Html, html } from '../platform/html.ts';
import { texts } from './texts/texts.ts';

const style = html`
body{margin:0;padding:16px;font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif;color:#1c2733;background:#f3f5f7}
.page{max-width:680px;margin:0 auto;overflow-wrap:anywhere}h1{font-size:21px;line-height:1.3;margin:8px 0 16px}h2{font-size:18px;line-height:1.3;margin:0 0 8px}h3{font-size:13px;font-weight:normal;color:#526171;margin:10px 0 0}p{margin:0}
.card{background:#fff;border:1px solid #d5dce3;border-left:6px solid #8595a5;border-radius:6px;padding:16px;margin:0 0 16px}
.warning{border-left-color:#b7791f}.serious{border-left-color:#c0362c}.good{border-left-color:#2f7d4f}
.tag{font-size:13px;color:#526171}.big{font-size:17px}.small{font-size:13px;color:#526171;margin-top:10px}ul{margin:0;padding-left:20px}
.figure{margin-top:12px}.bar{margin:3px 0}.bar table{table-layout:fixed;border-collapse:collapse}.bar td{padding:0}
.rows{border-collapse:collapse;font-size:14px;margin-top:4px}.rows td{vertical-align:top;padding:5px 12px 5px 0;border-top:1px solid #e3e8ed}
@media (max-width:480px){body{padding:8px}.card{padding:12px}.rows td{display:block;width:auto}.rows td+td{border-top:0;padding-top:0}}
@media (prefers-color-scheme:dark){body{color:#e6ebf0;background:#12171c}.card{background:#1b2229;border-color:#36424e;border-left-color:#7d8b99}.warning{border-left-color:#d69e2e}.serious{border-left-color:#e5736a}.good{border-left-color:#55b27c}.tag,.small,h3{color:#9fb0c0}.rows td{border-color:#36424e}.track{background:#36424e}.mark{background:#fff}.range{background:#9fb0c0}}
`;

/** A page that mail programs show: one column, light or dark. */
export function pageOf(subject: string, body: readonly Html[]): Html {
  return html`<!doctype html>
<html lang="${texts.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"><title>${subject}</title><style>${style}</style></head><body><div class="page"><h1>${subject}</h1>
${body}</div></body></html>
`;
}
