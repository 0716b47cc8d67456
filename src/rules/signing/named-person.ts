import { type Office, allItems } from '#model/library.ts';
import { type Field, fieldsOf, itemFieldsOf } from '../fields.ts';
import { type Draft, type Located, type Rule, at, sourceOf } from '../rule.ts';

/** Fields that hold a post 岗位. */
const postFields = new Set([
  'person',
  'leader',
  'post',
  'by',
  'approvedBy',
  'acceptedBy',
  'closedBy',
  'explainedBy',
  'responsible',
]);

/** The commonest surnames: four fifths of all people. */
const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛阎段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向汤农';

const addressed = new RegExp(
  `[${surnames}]\\p{Script=Han}{0,2}(?:先生|女士|同志|老师|师傅|某某?)`,
  'u',
);

/** A bare name of two or three characters; posts end in words such as 长, 任 or 员. */
const bare = new RegExp(
  `^[${surnames}]\\p{Script=Han}{1,2}(?<![长任记员人办所站部组委局科师导席干管会室中心村乡镇县市])$`,
  'u',
);

function* sources(office: Office): Generator<[Located, Iterable<Field>]> {
  yield [sourceOf(office, 'office.yaml'), fieldsOf({ units: office.settings.units })];
  for (const item of allItems(office)) yield [item, itemFieldsOf(item)];
  yield [sourceOf(office, 'assignments.yaml'), fieldsOf({ assignments: office.assignments })];
}

/** Officials appear by post, not by name. */
export const namedPerson: Rule = {
  code: 'named-person',
  severity: 'hint',
  clause: '设计：公职人员只写岗位和办公电话',
  *check(office): Generator<Draft> {
    for (const [source, fields] of sources(office))
      for (const { name, path, value } of fields)
        if (postFields.has(name) && (addressed.test(value) || bare.test(value)))
          yield at(
            source,
            path,
            '这里要写岗位，看起来像写了人名',
            '改写岗位，人员变动也不用改，比如：分管副乡长、党政办负责人',
          );
  },
};
