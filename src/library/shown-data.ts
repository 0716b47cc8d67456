import type { FactSheet } from '#facts/sheet/sheet.ts';
import { kindSheets } from '#facts/sheets.ts';
import { shownTexts } from '#markdown/plain-text.ts';
import { pageItems } from '#model/audience.ts';
import type { Finding, Place } from '#model/basics/finding.ts';
import { placeOf } from '#model/items/item.ts';
import type { AnyItem, Library, Office } from '#model/library.ts';
import type { Portal } from '#model/office/portal.ts';
import { privacyFindings, type Stands } from '#privacy/finding.ts';

/** A text that readers will see, and the place it is made from. */
export interface Shown {
  readonly text: string;
  readonly place: Place;
}

/**
 * Personal data that only shows when content is made into pages: a number with a mark in the middle,
 * or one that is put together. What stands on the site already is owed. What was `found` in the files already is not said again.
 */
export function shownFindings(
  { portal, offices }: Pick<Library, 'portal' | 'offices'>,
  found: readonly Finding[],
  standing: (office: string) => Stands = () => () => false,
): Finding[] {
  const said = new Set(found.map(keyOf));
  return offices.flatMap((office) => {
    const stands = standing(office.id);
    return pageItems(office).flatMap((item) =>
      [...shownTextsOf(item, office, portal)]
        .flatMap(({ text, place }) =>
          privacyFindings(text, place.file, 1, stands).map((finding) => ({ ...finding, ...place })),
        )
        .filter((finding) => {
          const isNew = !said.has(keyOf(finding));
          said.add(keyOf(finding));
          return isNew;
        }),
    );
  });
}

/** Staff need the same number of a file once. */
const keyOf = ({ file, message }: Finding): string => `${file}\n${message}`;

/** What readers see of an item: its fields as they are said, and its text paragraph by paragraph. */
export function* shownTextsOf(item: AnyItem, office: Office, portal: Portal): Generator<Shown> {
  const sheet: FactSheet = kindSheets[item.kind];
  const where = { office, portal, today: office.today };
  for (const { name, seen } of sheet.below(''))
    if (seen !== 'internal')
      yield { text: sheet.say(name, item, where), place: placeOf(item, name) };
  for (const { text, line } of shownTexts(item.body))
    yield { text, place: { file: item.file, line: line + item.bodyLine - 1, column: 1 } };
}
