import { describe, expect, it } from 'vitest';
import { expandTemplate } from '../../../../lib/testing/simulator/expressions/expand-template.js';

const scope = {
  roots: {
    args: { city: 'New York', target: 'SALES' },
    meta_data: { table: { sales: '+15551230001' } },
    array: [{ joke: 'ha' }],
  },
  bare: [],
};
const now = new Date('2026-03-02T17:05:09Z');

describe('a template', () => {
  it.each([
    ['${args.city} %{args.city}', 'New York New York'],
    ['${lc:args.city}', 'new york'],
    ['${enc:url:args.city}', 'New%20York'],
    ['${lc:enc:url:args.city}', 'new%20york'],
    ['${meta_data.table.${lc:args.target}}', '+15551230001'],
    ['${array[0].joke}!', 'ha!'],
    ['[${args.nothing}]', '[]'],
    ['@{echo ${args.city}}', 'New York'],
    ['@{separate 123}', '1 2 3'],
    ['@{expr (1 + 2) * 3}', '9'],
    ['[@{expr process.exit()}]', '[]'],
    ['[@{sleep 3}]', '[]'],
    ['@{fmt_ph +15551234567}', '(555) 123-4567'],
    ['@{fmt_ph international 5551234567}', '+1 555-123-4567'],
    ['@{fmt_ph e164 (555) 123-4567}', '+15551234567'],
    ['@{fmt_ph RFC3966 5551234567}', 'tel:+1-555-123-4567'],
    ['@{fmt_ph national:sep:- 5551234567}', '-555-123-4567'],
    ['@{fmt_ph +4930123456}', '+4930123456'],
    [
      '@{strftime_tz America/New_York %Y-%m-%d %H:%M:%S %I %p %A %b %%}',
      '2026-03-02 12:05:09 12 PM Monday Mar %',
    ],
    ['[@{strftime_tz Nowhere/City %Y}]', '[]'],
    ['[@{nope x}]', '[]'],
    ['${args.city', '${args.city'],
  ])('%s', (template, text) => {
    expect(expandTemplate(template, scope, now)).toBe(text);
  });

  it('is replaced wherever it stands in data', () => {
    expect(expandTemplate({ a: ['${args.target}', 1], b: null }, scope, now)).toEqual({
      a: ['SALES', 1],
      b: null,
    });
  });
});
