import { sheetOf } from '#boards/sheets/sheet.ts';
import { publicItems } from '#model/audience.ts';
import type { Finding } from '#model/basics/finding.ts';
import { placeOf } from '#model/items/item.ts';
import type { Library, Office } from '#model/library.ts';
import { privacyFindings } from '#privacy/finding.ts';

/**
 * Personal data in what the sheets say, beside what is read in their PDFs: a line may break there. What was found in the
 * content that a sheet is made from, or `read` in the finished one, is not said again.
 */
export const boardPrivacy = (
  offices: readonly Office[],
  { portal, findings }: Pick<Library, 'portal' | 'findings'>,
  read: readonly Finding[] = [],
): Finding[] =>
  offices.flatMap((office) => {
    const said = new Set(
      [...findings, ...read]
        .filter(({ file }) => file.startsWith(`${office.id}/`))
        .map(({ message }) => message),
    );
    return publicItems(office, 'board').flatMap((board) => {
      const sheet = sheetOf(board, office, portal);
      // The line in the sheet says nothing to staff; the board's file does.
      return privacyFindings(JSON.stringify(sheet ?? '', null, 1), board.file)
        .filter(({ message }) => !said.has(message))
        .map((finding) => ({ ...finding, ...placeOf(board, 'items') }));
    });
  });
