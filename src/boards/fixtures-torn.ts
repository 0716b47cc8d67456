import { finishPdf } from '#press/finish/finish.ts';
import type { TextMark } from '#press/preflight/marks.ts';
import { openPdf } from '#press/preflight/open-pdf.ts';
import type { Typesetter } from '#press/typeset/typesetter.ts';
import type { Office } from '#model/library.ts';
import { layOut } from './make-sheet.ts';
import type { Sheet } from './sheets/sheet.ts';

const isText = (mark: { kind: string }): mark is TextMark => mark.kind === 'text';

/** Every character of the finished PDF of a sheet in the order it was set, and the line it stands on. */
async function charactersOf(sheet: Sheet, office: Office, typesetter: Typesetter) {
  const { artwork } = await layOut(sheet, office, typesetter);
  const { issuer, date } = sheet.imprint;
  const { title, size } = sheet;
  const { pages } = await openPdf(await finishPdf(artwork.pdf, { title, issuer, date, size }));
  return pages.flatMap((page) =>
    page.marks.filter(isText).flatMap((mark) =>
      mark.glyphs.flatMap((glyph) =>
        [...mark.font.text(glyph)].map((text) => ({
          text,
          line: `${page.number} ${Math.round(mark.foot.start[1])}`,
        })),
      ),
    ),
  );
}

/**
 * Where these words stand on a sheet: how often, and which lines end within one. A word is found in the
 * order of the file, cell by cell.
 */
export async function tornOn(
  sheet: Sheet,
  words: readonly string[],
  office: Office,
  typesetter: Typesetter,
): Promise<{ found: number; torn: string[] }> {
  const all = await charactersOf(sheet, office, typesetter);
  const text = all.map((one) => one.text).join('');
  const torn: string[] = [];
  let found = 0;
  for (const word of words)
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      found += 1;
      const lines = all.slice(at, at + word.length).map(({ line }) => line);
      const end = lines.findIndex((line) => line !== lines[0]);
      if (end > 0) torn.push(`${word.slice(0, end)} / ${word.slice(end)}`);
    }
  return { found, torn };
}
