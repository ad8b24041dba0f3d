import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';

const require = createRequire(import.meta.url);

/**
 * Writes the page that shows the API's description: one document that holds all it needs, so that nothing is asked of
 * other servers and no second request is made but that for /openapi.json. It is compressed here, once; the policy names
 * its scripts and styles by their hashes, so that a browser runs these and no others.
 */
export function writeDocsPage(file: string): void {
  const styles = [dist(require.resolve('swagger-ui-dist/swagger-ui.css')), own('page.css')];
  const scripts = [dist(require.resolve('swagger-ui-dist/swagger-ui-bundle.js')), own('start.js')];
  const html = [
    '<!doctype html>',
    '<html lang="en">',
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    '<title>Backhaul API</title><link rel="icon" href="data:,">',
    ...styles.map((text) => `<style>${text}</style>`),
    '</head>',
    '<body><main id="docs"></main>',
    '<noscript>This page needs JavaScript; the description itself is <a href="/openapi.json">/openapi.json</a>.</noscript>',
    ...scripts.map((text) => `<script>${text}</script>`),
    '</body></html>',
  ].join('\n');
  const policy = [
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(' ')}`,
    `style-src ${styles.map(hashOf).join(' ')}`,
    'img-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  writeFileSync(file, JSON.stringify({ policy, gzip: gzipSync(html, { level: 9 }).toString('base64') }));
}

function dist(path: string): string {
  return inlined(readFileSync(path, 'utf8'));
}

function own(name: string): string {
  return inlined(readFileSync(new URL(name, import.meta.url), 'utf8'));
}

/** Within a script of a page nothing may look like its end; source maps are not served. */
function inlined(text: string): string {
  return text
    .replaceAll('</script', '<\\/script')
    .replaceAll('<!--', '<\\!--')
    .replace(/\/[/*]# sourceMappingURL=.*$/m, '');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
