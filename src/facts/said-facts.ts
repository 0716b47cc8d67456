import type { AnyItem } from '#model/library.ts';
import { inPlaceWords, wordsForItem } from '#wording/words/level.ts';
import type { Where } from './sheet/fact.ts';
import type { FieldName } from './sheet/facts-of.ts';
import type { FactSheet } from './sheet/sheet.ts';
import { kindSheets } from './sheets.ts';

/** A field in words, with what it is called. */
export interface SaidFact {
  readonly label: string;
  readonly text: string;
}

/**
 * Every public field of an item that is filled in, in the order of its facts, but for those that are
 * shown in another place. Internal ones are never among them.
 */
export function saidFacts(
  item: AnyItem,
  where: Where,
  elsewhere: readonly FieldName[],
): SaidFact[] {
  const sheet: FactSheet = kindSheets[item.kind];
  const without: ReadonlySet<string> = new Set(elsewhere);
  const words = wordsForItem(item, where.office);
  return sheet
    .below('')
    .filter(({ name, seen }) => seen !== 'internal' && !without.has(name))
    .map(({ name, label }) => ({
      label: inPlaceWords(label, words),
      text: sheet.say(name, item, where),
    }))
    .filter(({ text }) => text.trim() !== '');
}
