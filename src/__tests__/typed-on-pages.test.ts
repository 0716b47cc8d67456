import { beforeAll, describe, expect, inject, it } from 'vitest';
import { type Published, publish } from './made-up/pages.ts';

// An office of which every free text is made of whatever YAML, Markdown or HTML could take for its own,
// typed in many ways: what `check` accepts is found word for word on the page.

describe('an office as it was typed', () => {
  let site: Published;
  beforeAll(async () => {
    site = await publish(inject('workshop').folder, { items: 4, seed: 20_201_125 });
  });

  it('is accepted', () => {
    expect(site.refused).toEqual([]);
  });

  it('has every text of a public field on its page, word for word', () => {
    expect(site.missing).toEqual([]);
  });

  it('has every number on its page, by its value', () => {
    expect(site.otherNumbers).toEqual([]);
  });

  it('has no text of an internal field on any page', () => {
    expect(site.leaked).toEqual([]);
  });
});
