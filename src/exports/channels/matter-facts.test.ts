import { describe, expect, it } from 'vitest';
import { anExampleOffice, fullItem } from '#facts/fixtures.ts';
import { fileSheets, kindSheets } from '#facts/sheets.ts';
import type { Rectification } from '#model/rectifications/rectification.ts';
import { portal } from '#rules/fixtures.ts';
import { matterFacts, toldOfMatter, toldOfOffice } from './matter-facts.ts';

const { office } = anExampleOffice();
const item = fullItem('rectification') as Rectification;
const facts = matterFacts(item, office, portal);

const named = [
  ...Object.entries(toldOfMatter).map(
    ([name, path]) => [name, path, kindSheets.rectification] as const,
  ),
  ...Object.entries(toldOfOffice).map(
    ([name, path]) => [name, path, fileSheets['office.yaml']] as const,
  ),
];

describe('a placeholder that says a field', () => {
  it.each(named)(
    '%s of %s is called as tables call it, and says something',
    (name, path, sheet) => {
      expect(sheet.at(path)?.headings).toContain(name);
      expect(facts[name as keyof typeof facts].values).toEqual([expect.stringMatching(/./)]);
    },
  );

  it('says internal fields never', () => {
    expect(named.filter(([, path, sheet]) => sheet.at(path)?.seen === 'internal')).toEqual([]);
  });
});

it('only words of residents and of those who asked them are quotations', () => {
  const quoted = Object.entries(facts).filter(([, fact]) => fact.quoted);
  expect(quoted.map(([name]) => name).sort()).toEqual(['回访情况', '核实发现', '群众反映'].sort());
});
