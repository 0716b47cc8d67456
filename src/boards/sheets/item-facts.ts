import type { FactSheet } from '#facts/sheet/sheet.ts';
import { kindSheets } from '#facts/sheets.ts';
import type { AnyItem, Office } from '#model/library.ts';
import type { Portal } from '#model/office/portal.ts';
import { boardSays } from '#wording/boards/board-says.ts';
import { stateWords } from '#wording/words/status.ts';
import type { Fact } from './fact.ts';

/** Fields that the sheet shows in another place: at its head, as signatures, as proofs. */
export const shownElsewhere: readonly string[] = [
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
export function itemFacts(item: AnyItem, office: Office, portal: Portal): Fact[] {
  const sheet: FactSheet = kindSheets[item.kind];
  const where = { office, portal, today: office.today };
  const written = sheet
    .below('')
    .filter(({ name, seen }) => seen !== 'internal' && !shownElsewhere.includes(name))
    .map(({ name, label }) => ({ label, text: sheet.say(name, item, where) }));
  return [...counted(item, office), ...written].filter(({ text }) => text.trim() !== '');
}

/** What the page says that stands in no field: it follows from the others and from the day. */
function counted(item: AnyItem, office: Office): Fact[] {
  if (item.kind === 'board')
    return Object.entries(boardSays(item, office)).map(([label, text]) => ({ label, text }));
  if (item.kind !== 'rectification') return [];
  const states = stateWords(item, office.today).map(({ word }) => word);
  return [{ label: '现在的状态', text: states.join('，') }];
}
