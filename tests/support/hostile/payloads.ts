/** Stands in every payload of markup: wherever an answer holds it raw, a browser would run it. */
const MARK = 'hostile7f3a';

export const markup = [
  `<script>${MARK}()</script>`,
  `"><img src=x onerror=${MARK}()>`,
  `'><svg/onload=${MARK}()>`,
  `</title><iframe srcdoc="${MARK}">`,
];

/** Markup that came back as it was sent. */
export const rawMarkup = new RegExp(`<[^<>]*${MARK}|<(?:script|img|svg|iframe)[^>]*>?${MARK}`, 'i');

export const texts = [
  ...markup,
  "'; DROP TABLE orders; --",
  "' OR 1=1 --",
  '{"$gt":""}',
  '$(id)',
  '{{7*7}}',
  '../../../../etc/passwd',
  '..\\..\\windows',
  '%00',
  '\u0000',
  'line\r\nset-cookie: a=b',
  '\u001b[31m',
  '\u0085',
  '\ud800',
  'a\udfffb',
  '\ufffd',
  '\u202egnihton',
  '👩‍👩‍👧‍👦',
  'ﷺ',
  'Ω≈ç√',
  'e\u0301'.repeat(40),
  '\u200b',
  ' ',
  '',
  'null',
  'NaN',
  '__proto__',
  'constructor',
  'toString',
  'order#x',
  'a#b',
  'backhaul',
  'all',
  '0',
  '-1',
  '2026-02-30',
  '2026-03-29T02:30:00+01:00',
  '2026-03-03T10:00:00+99:00',
  '9999-12-31',
  '0000-01-01',
  '+275760-09-13',
  'a'.repeat(64),
  'a'.repeat(65),
  'f'.repeat(32),
  'ü'.repeat(2000),
];

export const numbers = [0, -1, 1.5, 1e300, -1e300, 5e-324, 2 ** 31, 2 ** 53, 2 ** 53 + 2, 1e21, 100_000_001];

/** Numbers that JSON can only hold as text. */
export const numberTexts = ['-0', 'NaN', 'Infinity', '1e999', '-1e999', '01', '0x10', '1_000', '1.', '١'];

export const otherTypes: readonly unknown[] = [null, true, false, [], {}, [[]], [null], { a: 1 }, 0, ''];

export const keys = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'pk',
  'sk',
  'partnerId',
  '',
  ...texts,
];

export const contentTypes = [
  undefined,
  '',
  'text/plain',
  'text/html',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/xml',
  'application/json; charset=utf-16',
  'application/problem+json',
  'APPLICATION/JSON',
  'application/jsonp',
  'json',
  `${'a'.repeat(300)}/json`,
];

export const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'PROPFIND'];

/** As they stand in an address: encoded well, badly, twice, or not at all. */
export const segments = [
  ...texts.filter((text) => text.isWellFormed()).map(encodeURIComponent),
  '%00',
  '%',
  '%zz',
  '%c0%af',
  '%ff',
  '%252e%252e',
  '..',
  '..%2f..%2fkpis',
  '.',
  ';a=b',
  '*',
  'a'.repeat(3000),
  '',
];
