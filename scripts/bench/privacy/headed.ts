import type { Draw } from './draw.ts';
import {
  email,
  foreignPermit,
  hongKongPass,
  oldIdNumber,
  otherCard,
  passport,
  personName,
  qq,
  shownBirthday,
  taiwanPass,
  weChat,
} from './numbers.ts';
import type { Sample } from './sample.ts';

/** A kind that is known by the words it stands under. */
interface Headed {
  readonly kind: string;
  readonly make: (draw: Draw) => string;
  readonly headings: readonly [string, ...string[]];
}

const kinds: readonly Headed[] = [
  { kind: '15 位身份证', make: oldIdNumber, headings: ['身份证号', '公民身份号码', '证件号码'] },
  { kind: '露出生日的证号', make: shownBirthday, headings: ['身份证号', '证件号', '编号'] },
  { kind: '护照', make: passport, headings: ['护照号', '护照', '护照号码'] },
  {
    kind: '港澳通行证',
    make: hongKongPass,
    headings: ['港澳居民来往内地通行证', '回乡证号', '港澳通行证'],
  },
  { kind: '台胞证', make: taiwanPass, headings: ['台胞证', '台胞证号', '台湾居民来往大陆通行证'] },
  {
    kind: '外国人居留证',
    make: foreignPermit,
    headings: ['外国人永久居留身份证', '永久居留证号', '居留证'],
  },
  { kind: '别的银行卡', make: otherCard, headings: ['银行卡号', '卡号', '开户账号'] },
  { kind: '微信', make: weChat, headings: ['微信号', '微信', 'VX'] },
  { kind: 'QQ', make: qq, headings: ['QQ', 'QQ号', 'qq'] },
];

/** Ways to put something under a heading. */
const layouts: Record<string, (heading: string, it: string, draw: Draw) => string> = {
  冒号: (heading, it) => `${heading}：${it}，请核对。`,
  空格: (heading, it) => `经办，${heading} ${it}。`,
  '“为”': (heading, it) => `其${heading}为${it}。`,
  括号: (heading, it) => `代表（${heading}：${it}）`,
  'CSV 列': (heading, it) => `序号,户,${heading}\n1,甲,${it}\n2,乙,无`,
  表格列: (heading, it) => `| 户 | ${heading} |\n| --- | --- |\n| 甲 | ${it} |`,
  制表符列: (heading, it) => `户\t${heading}\t备注\n甲\t${it}\t无`,
  'YAML 字段': (heading, it) => `title: 公示\n${heading}: "${it}"\n`,
  'JSON 字段': (heading, it) => `{"户": "甲", "${heading}": "${it}"}`,
  全角: (heading, it) =>
    `${heading}：${it.replace(/[0-9A-Za-z]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))}`,
  零宽字符: (heading, it, draw) => {
    const at = 1 + draw.below(it.length - 1);
    return `${heading}：${it.slice(0, at)}\u200b${it.slice(at)}`;
  },
  加粗: (heading, it) => `**${heading}**：**${it}**`,
};

const illnesses = ['患尿毒症', '精神残疾二级', '低保户', '因病致贫', '患癌症', '家庭困难'] as const;

/** A person, where they live, and what they would not want to be known. */
const hardships: Record<string, (name: string, place: string, trouble: string) => string> = {
  句子: (name, place, trouble) => `${place}村民${name}${trouble}，已救助。`,
  '句子，名字在前': (name, place, trouble) => `${name}，第${place}，${trouble}。`,
  '句子，原因在前': (name, place, trouble) => `${trouble}：${name}（${place}）`,
  名单: (name, place, trouble) => `1. ${name}（${place}，${trouble}）`,
  顿号: (name, place, trouble) => `${place}、${name}、${trouble}`,
  加粗: (name, place, trouble) => `**${name}**，${place}，**${trouble}**`,
  'CSV 列': (name, place, trouble) => `姓名,住址,原因\n${name},${place},${trouble}`,
  制表符列: (name, place, trouble) => `姓名\t住址\t原因\n${name}\t${place}\t${trouble}`,
  表格列: (name, place, trouble) =>
    `| 姓名 | 住址 | 原因 |\n| --- | --- | --- |\n| ${name} | ${place} | ${trouble} |`,
  'JSON 字段': (name, place, trouble) =>
    `{"姓名": "${name}", "住址": "${place}", "原因": "${trouble}"}`,
};

/** Kinds that stand under a heading or beside a name, in every layout. */
export function headed(draw: Draw, each: number): Sample[] {
  const samples: Sample[] = [];
  const add = (kind: string, form: string, write: () => string) => {
    for (let count = 0; count < each; count++) samples.push({ kind, form, text: write() });
  };
  for (const { kind, make, headings } of kinds)
    for (const [form, write] of Object.entries(layouts))
      add(kind, form, () => write(draw.of(headings), make(draw), draw));
  for (const [form, write] of Object.entries(layouts))
    add('个人邮箱', form, () =>
      write(`${personName(draw)}的${draw.of(['邮箱', '电子邮箱', 'E-mail'])}`, email(draw), draw),
    );
  for (const [form, write] of Object.entries(hardships))
    add('姓名、住处和困难', form, () =>
      write(
        personName(draw),
        `${1 + draw.below(20)}${draw.of(['组', '号', '队', '屯'])}`,
        draw.of(illnesses),
      ),
    );
  return samples;
}
