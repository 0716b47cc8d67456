import { allItems } from '#model/library.ts';
import { type Draft, type Rule, at, standing } from '../rule.ts';
import { isNamedThere, postFields } from './named-person.ts';
import { personsNamed, publicTexts, whereNamed } from './public-texts.ts';

const hint =
  '核对一下：是群众的姓名就去掉，公职人员改写岗位；是地名的，在 office.yaml 的 places 里登记';

/** Texts that everybody reads and that look as if they named somebody. A person decides. */
export const textNamesPerson: Rule = {
  code: 'text-names-person',
  severity: 'hint',
  clause: '个人信息保护法 第二十五条',
  *check(office): Generator<Draft> {
    for (const item of standing(allItems(office))) {
      for (const { path, name, value } of publicTexts(item)) {
        if (postFields.has(name) || isNamedThere(name, value)) continue;
        // What is sure in an opinion is an error of its own.
        const own = (sure: boolean) => path !== 'opinion' || !sure;
        const [person] = personsNamed(value, office).filter(({ sure }) => own(sure));
        if (person) yield at(item, path, `这里像是写了人名（${whereNamed(person)}）`, hint);
      }
      if (item.audience === 'internal') continue;
      for (const [index, line] of item.body.split('\n').entries()) {
        const [person] = personsNamed(line, office);
        if (person)
          yield {
            file: item.file,
            line: item.bodyLine + index,
            column: person.start + 1,
            message: '正文里像是写了人名',
            hint,
          };
      }
    }
  },
};
