import { idOf } from '#exports/new/id-of.ts';
import { itemSkeleton } from '#exports/new/skeleton.ts';
import { typed } from '#facts/sheet/typed.ts';
import { idPattern } from '#model/basics/id.ts';
import { type Kind, kinds } from '#model/kinds.ts';
import type { Office } from '#model/library.ts';
import { ownNames } from '#model/office/own-names.ts';
import { changeContent } from '../../change-content.ts';
import { type Shell, UserError, exitCodes } from '../../shell.ts';
import { readContent } from '../boards/read-content.ts';

/** What the caller typed of a new item. */
export interface NewItem {
  readonly kind: Kind;
  readonly title: string | undefined;
  readonly id: string | undefined;
  readonly office: string | undefined;
}

/** `npm run new -- 整改事项 --title 柳湾村路灯`: a file of that kind, to be filled in. */
export async function newItem(wanted: NewItem, shell: Shell): Promise<number> {
  const { kind, title } = wanted;
  const { offices } = await readContent(shell, wanted.office);
  const [office, second] = offices;
  if (!office) throw new UserError('还没有单位：先 npm run new -- office，填好 office.yaml');
  if (second)
    throw new UserError(`写清是哪个单位的：--office ${offices.map(({ id }) => id).join(' 或 ')}`);
  const id =
    wanted.id ??
    (title &&
      idOf(
        title,
        ownNames(office).map(({ name }) => name),
      )) ??
    `${kind}-${office.today}`;
  if (!idPattern.test(id))
    throw new UserError(`文件名“${id}”只能用小写字母、数字和连字符，比如 --id liuwan-ludeng`);
  const { folder, extension } = kinds[kind];
  const file = `content/${office.id}/${folder}/${id}${extension}`;
  const known = {
    publishedOn: office.today,
    ...(title !== undefined && { title: typed(title) }),
    ...unitOf(office),
  };
  await changeContent([{ file, before: undefined, after: itemSkeleton(kind, known) }], shell);
  shell.out(file);
  shell.say(
    `写好了一份空的${kinds[kind].label}。打开它，把〔待填〕都换成实际内容，再 npm run check；填好后 npm run sign-off -- ${id} 打印审签单送审`,
  );
  return exitCodes.ok;
}

/** Where an office has one unit alone, it is the one. */
const unitOf = ({ settings: { units } }: Office): { unit?: string } =>
  units.length === 1 && units[0] ? { unit: units[0].id } : {};
