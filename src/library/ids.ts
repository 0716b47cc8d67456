import type { Finding, Place } from '#model/basics/finding.ts';
import { deviceName, foldId, idPattern, maxIdLength, reservedIds } from '#model/basics/id.ts';
import { error } from './report.ts';

/** What is wrong with an id that comes from the name of a file or folder. */
export function idFinding(id: string, place: Place): Finding | undefined {
  if (id.length > maxIdLength)
    return error(
      'id-too-long',
      place,
      `文件名有 ${id.length} 个字符，超过 ${maxIdLength} 个`,
      '文件名就是网址的一部分，改短些，比如 liuwan-ludeng.md',
    );
  if (!idPattern.test(id))
    return error(
      'id-invalid',
      place,
      `“${id}”不能作编号：文件名只用小写字母、数字和连字符`,
      isCopy(id)
        ? `这是复制出来的一份：和原来的那份核对，多余的删掉；要留的另取一个没用过的名，比如${suggestion(id.replace(copied, ''))}-2`
        : `文件名就是网址的一部分，比如${suggestion(id)}`,
    );
  if (reservedIds.includes(id) || deviceName.test(id))
    return error(
      'id-reserved',
      place,
      `“${id}”是网站自己要用的名字`,
      `换一个名字，比如 ${id}-2020`,
    );
  return undefined;
}

/** What a system puts behind the name of a file that is copied: “ - 副本”, “(1)”, “ copy”. */
const copied = /(?:\s*[-－_]?\s*(?:副本|拷贝|copy)|\s*[(（]\d+[)）])+\s*$/i;

/** The name of a file without its ending says that it is a copy of another. */
export const isCopy = (stem: string): boolean => copied.test(stem);

/** The id with what can't stand in it taken out, else an example. */
function suggestion(id: string): string {
  const slug = id
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return ` ${idPattern.test(slug) ? slug : 'liuwan-ludeng'}`;
}

/** A finding for each name that folds to the same text as one before it. */
export function duplicateFindings(
  named: readonly { name: string; place: Place }[],
  hint: string,
): Finding[] {
  const seen = new Map<string, string>();
  return named.flatMap(({ name, place }) => {
    const folded = foldId(name);
    const first = seen.get(folded);
    if (first === undefined) {
      seen.set(folded, name);
      return [];
    }
    const twin = first === name ? '' : `（和“${first}”只差大小写或字形）`;
    return [error('id-duplicate', place, `编号“${name}”已经用过${twin}`, hint)];
  });
}
