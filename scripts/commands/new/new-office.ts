import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { idOf } from '#exports/new/id-of.ts';
import { officeFiles } from '#exports/new/office-files.ts';
import { idPattern, reservedIds } from '#model/basics/id.ts';
import { changeContent } from '../../change-content.ts';
import { type Shell, UserError, exitCodes } from '../../shell.ts';
import { workplace } from '../../workplace.ts';

/** `npm run new -- office --id xiaohe --title 示例县小河乡`: the files an office begins with. */
export async function newOffice(
  { id: wanted, title }: { readonly id: string | undefined; readonly title: string | undefined },
  shell: Shell,
): Promise<number> {
  const id = wanted ?? (title && idOf(title)?.replaceAll('-', ''));
  if (!id)
    throw new UserError(
      '写上单位的名称或文件夹名，比如 npm run new -- office --title 示例县小河乡',
    );
  if (!idPattern.test(id) || reservedIds.includes(id))
    throw new UserError(`文件夹名“${id}”不能用。只用小写字母、数字和连字符，比如 --id xiaohe`);
  const { content } = workplace(shell.cwd);
  if (existsSync(join(content, id)))
    throw new UserError(`已经有 content/${id}/ 了，没有动它。换一个文件夹名：--id 另一个名字`);
  const files = officeFiles(
    title,
    shell.today.slice(0, 4),
    !existsSync(join(content, 'portal.yaml')),
  );
  const changes = Object.entries(files).map(([name, after]) => ({
    file: name.startsWith('../') ? `content/${name.slice(3)}` : `content/${id}/${name}`,
    ...{ before: undefined, after },
  }));
  await changeContent(changes, shell);
  for (const { file } of changes) shell.out(file);
  shell.say(
    `打开这些文件，把〔待填〕都换成实际内容，再 npm run check。填完以前，这个单位不公开。然后写内容：npm run new -- 整改事项 --office ${id} --title 标题`,
  );
  return exitCodes.ok;
}
