import { didYouMean } from '#library/nearest.ts';
import { kinds } from '#model/kinds.ts';
import { type AnyItem, type Library, type Office, allItems } from '#model/library.ts';
import { opinionNumbers } from '#model/rectifications/opinions.ts';
import { UserError } from '../shell.ts';

/** An item and the office it belongs to. */
export interface OfficeItem {
  readonly office: Office;
  readonly item: AnyItem;
}

/**
 * The item of that id (`liuwan-ludeng`), or of that folder and id (`notices/tingdian`), or the matter that
 * answers the opinion of that number 意见编号, its own or a merged one. A board
 * often has the id of what it shows: that is meant, unless the folder is written.
 */
export function findItem(
  { offices, findings }: Pick<Library, 'offices' | 'findings'>,
  word: string,
): OfficeItem {
  const all = offices.flatMap((office) => allItems(office).map((item) => ({ office, item })));
  const withFolder = ({ item }: OfficeItem) => `${kinds[item.kind].folder}/${item.id}`;
  const answers = ({ item }: OfficeItem) =>
    item.kind === 'rectification' && opinionNumbers(item).includes(word);
  const named = all.filter((one) => [one.item.id, withFolder(one)].includes(word) || answers(one));
  const others = named.filter(({ item }) => item.kind !== 'board');
  const found = others.length > 0 ? others : named;
  const [first, second] = found;
  const open = findings.filter(({ code, file }) => isOpen(code) && isNamed(file, word));
  if (!first && open[0])
    throw new UserError(
      `content/${open[0].file} 还有〔待填〕（第 ${[...new Set(open.map(({ line }) => line))].join('、')} 行），填完再来`,
    );
  if (!first)
    throw new UserError(
      `没有“${word}”这一项。${didYouMean(
        word,
        all.map(({ item }) => item.id),
      )}写文件名，不带 .md 或 .yaml，比如 liuwan-ludeng`,
    );
  if (second) {
    const ways = found.map((one) => `${withFolder(one)} --office ${one.office.id}`);
    throw new UserError(`有 ${found.length} 项都叫“${word}”，写清是哪一项：${ways.join('、')}`);
  }
  return first;
}

/** Something in the file has yet to be filled in, so it is left out of the items. */
export const isOpen = (code: string): boolean => code === 'to-fill' || code === 'unfilled';

/** Is it the file of that id, or of that folder and id? */
const isNamed = (file: string, word: string): boolean => {
  const [, folder, name = ''] = file.replace(/\.\w+$/, '').split('/');
  return [name, `${folder}/${name}`].includes(word);
};
