import { publicEntries, publicItems } from '#model/audience.ts';
import { type Balance, balanceOf } from '#model/rectifications/balance.ts';
import type { MediaFile, Office } from '#model/library.ts';
import type { Rectification } from '#model/rectifications/rectification.ts';
import { rectificationGroups } from '#model/rectifications/rectification-groups.ts';

/** What is handed over for a year of evaluation 报县备案 (A三(二)4): cleared, public items alone. */
export interface Filing {
  readonly office: Office;
  readonly year: number;
  /** In the order of the ledger: by number of the opinion, those without one last. */
  readonly items: readonly Rectification[];
  /** The same figures as the year's page and boards. */
  readonly balance: Balance;
  /** Items of the year that are not cleared or not out yet; they stay here and are only counted. */
  readonly held: number;
}

const byNumber = (a: Rectification, b: Rectification): number => {
  const [one, two] = [a.opinionNumber ?? '\uffff', b.opinionNumber ?? '\uffff'];
  return one < two ? -1 : one > two ? 1 : a.id < b.id ? -1 : 1;
};

/** The items of the year that may leave the office. */
export function filingOf(office: Office, year: number): Filing {
  const items = publicItems(office, 'rectification')
    .filter((item) => item.year === year)
    .sort(byNumber);
  const all = office.items.rectification.filter((item) => item.year === year && !item.withdrawn);
  const balance = balanceOf(items, office.today);
  return { office, year, items, balance, held: all.length - items.length };
}

/**
 * The rows of the ledger: one for each opinion, by its number, for the county goes by 意见编号. An item that
 * answers several stands in several rows that say so.
 */
export const ledgerRows = ({ items }: Pick<Filing, 'items'>): Rectification[] =>
  items
    .flatMap((item) => {
      const numbers = [item.opinionNumber, ...item.mergedOpinions];
      return numbers.map((number): Rectification => {
        const { opinionNumber: _, ...rest } = item;
        const others = numbers.filter((one) => one !== undefined && one !== number) as string[];
        return {
          ...rest,
          ...(number !== undefined && { opinionNumber: number }),
          mergedOpinions: others,
        };
      });
    })
    .sort(byNumber);

/** The number of the first row of an item in the ledger, from 1. */
export const rowNumber = (filing: Pick<Filing, 'items'>, { id }: Rectification): number =>
  ledgerRows(filing).findIndex((row) => row.id === id) + 1;

/** Items by how far they are, as on the year's page: the overdue first. */
export const filingGroups = ({ items, office }: Filing) => rectificationGroups(items, office.today);

/** A file of the evidence folder: where it goes in the bundle, and which file of `media/` it is. */
export interface EvidenceFile {
  readonly path: string;
  readonly media: MediaFile;
  /** What it shows or is. */
  readonly title: string;
  readonly item: Rectification;
}

/** Characters that Windows does not allow in names. */
const forbidden = /[\\/:*?"<>|\s\p{Cc}]+/gu;

/** A title as part of a path: short enough for Windows, whose paths end at 260 characters. */
const pathPart = (title: string): string => title.replace(forbidden, '').slice(0, 30);

/** The folder of an item's text, proofs and pictures, numbered as its row in the ledger. */
export const evidenceFolder = (filing: Filing, item: Rectification): string =>
  `佐证材料/${String(rowNumber(filing, item)).padStart(2, '0')}-${pathPart(item.title)}`;

/** Every public proof and picture with a file, in one folder for each item. */
export function evidenceFiles(filing: Filing): EvidenceFile[] {
  const { items, office } = filing;
  return items.flatMap((item) => {
    const folder = evidenceFolder(filing, item);
    const wanted = [
      ...publicEntries(item.evidence).flatMap(({ title, file }) =>
        file ? [{ file, title, word: '佐证' }] : [],
      ),
      ...item.pictures.map(({ file, stage, alt }) => ({
        file,
        title: alt,
        word: `图片-${stage ?? '现场'}`,
      })),
    ];
    return wanted.flatMap(({ file, title, word }, at) => {
      const media = office.media.get(file);
      const number = String(at + 1).padStart(2, '0');
      const name = word === '佐证' ? `${word}-${pathPart(title)}` : word;
      return media
        ? [{ path: `${folder}/${number}-${name}${endingOf(media)}`, media, title, item }]
        : [];
    });
  });
}

/** Pictures leave as JPEG, re-encoded; other files as they are. */
const endingOf = (media: MediaFile): string =>
  media.type === 'picture' ? '.jpg' : media.path.slice(media.path.lastIndexOf('.')).toLowerCase();
