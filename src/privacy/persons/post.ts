import { noSurname, surname } from './surnames.ts';

/** What people are addressed by 职务称呼. */
const titles =
  '主任|书记|乡长|镇长|县长|市长|区长|局长|科长|股长|所长|站长|部长|处长|院长|校长|队长|组长|村长|会长|厂长|社长|司长|厅长|' +
  '主席|委员|经理|干事|会计|文书|支书|秘书|秘书长|老师|医生|大夫|律师|警官|教授|专员|科员|主管|政委|参谋|指导员|同志|局|总|处';

/** 张主任、李副书记, alone or behind an office: 村建办张主任. */
const withTitle = new RegExp(
  `(?:^|[办局科室站所心委府村乡镇县区部队组会院校])(?!${noSurname})${surname}\\p{Script=Han}{0,2}?(?<![村乡镇县区办局科室站所委会部组队院校屯])副?(?:${titles})$`,
  'u',
);

const addressed = new RegExp(
  `(?!${noSurname})${surname}\\p{Script=Han}{0,2}(?:先生|女士|小姐|同志|师傅|某)`,
  'u',
);

/** A name of two or three characters, or four with a double surname; no post, office or place. */
const bareName = `(?!${noSurname})${surname}\\p{Script=Han}{1,2}(?<![长任记员办所站部组委局科席干管会室村乡镇县市屯社队班])`;
const bare = new RegExp(`^${bareName}$`, 'u');

/** A name right behind a post: 副乡长王小明. */
const behindPost = new RegExp(`(?:${titles}|负责人|经办人|责任人|科员)${bareName}$`, 'u');

/** 老王, 城管办小李. */
const byAge = new RegExp(
  `(?:^|[办局科室站所心委府村乡镇县区部队组会院校])[老小](?!${noSurname})${surname}$`,
  'u',
);

const separators = /[\s、，,;；:：/|（）()【】[\]·]+|[和及与兼]/u;

/**
 * Whether something that should be a post 岗位 names a person, or addresses one: 李建国, 张主任,
 * 副乡长（王小明）. Posts whose first character is a surname as well (安全员, 高级工程师) are none.
 */
export const namesPerson = (post: string): boolean =>
  post
    .trim()
    .split(separators)
    .filter(Boolean)
    .some((part) =>
      [withTitle, addressed, bare, behindPost, byAge].some((form) => form.test(part)),
    );
