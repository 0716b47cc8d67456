import { type Draft, type Rule, at, standing } from '../rule.ts';
import { personsNamed, whereNamed } from './public-texts.ts';

/** The page says 已隐去个人信息 under what residents said: then nobody may be named in it. */
export const opinionNamesPerson: Rule = {
  code: 'opinion-names-person',
  severity: 'error',
  clause: '个人信息保护法 第二十五条；社会评价意见去标识化',
  *check(office): Generator<Draft> {
    for (const item of standing(office.items.rectification)) {
      if (item.audience === 'internal') continue;
      const [person] = personsNamed(item.opinion, office).filter(({ sure }) => sure);
      if (person)
        yield at(
          item,
          'opinion',
          `群众反映里写了人名或对人的称呼（${whereNamed(person)}）；网页在这段话下面写着“已隐去个人信息”`,
          '去掉是谁说的，只写反映的事，比如 opinion: 主干道路灯晚上不亮；原话要留的，写在 internalOpinion。是地名的，在 office.yaml 的 places 里登记',
        );
    }
  },
};
