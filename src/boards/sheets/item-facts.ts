import { saidFacts } from '#facts/said-facts.ts';
import type { FieldName } from '#facts/sheet/facts-of.ts';
import type { AnyItem, Office } from '#model/library.ts';
import { boardSays } from '#wording/boards/board-says.ts';
import { stateWords } from '#wording/words/status.ts';
import type { Fact } from './fact.ts';

/** Fields that the sheet shows in another place: at its head, as signatures, as proofs. */
export const shownElsewhere: readonly FieldName[] = [
  'title',
  'unit',
  'publishedOn',
  'audience',
  'approval',
  'figures',
  'evidence',
  'pictures',
  'attachments',
];

/**
 * What the page of an item says, field by field, for those who sign for it: every public field that is
 * filled in, in the order of its facts. Internal fields are left out: nobody signs for what is not
 * published.
 */
export function itemFacts(item: AnyItem, office: Office): Fact[] {
  const where = { office, today: office.today };
  return [...counted(item, office), ...saidFacts(item, where, shownElsewhere)];
}

/** What the page says that stands in no field: it follows from the others and from the day. */
function counted(item: AnyItem, office: Office): Fact[] {
  if (item.kind === 'board')
    return Object.entries(boardSays(item, office))
      .map(([label, text]) => ({ label, text }))
      .filter(({ text }) => text.trim() !== '');
  if (item.kind !== 'rectification') return [];
  const states = stateWords(item, office.today).map(({ word }) => word);
  return [{ label: '现在的状态', text: states.join('，') }];
}
