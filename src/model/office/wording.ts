import { channels } from '../outreach/outreach.ts';

/** Wording templates 措辞模板, by the name of their file: the seven channels, and what goes with them. */
export const wordingNames = [...channels, '会议材料', '大喇叭', '催办'] as const;
export type WordingName = (typeof wordingNames)[number];

/** What a template may say of a matter: placeholders such as {{标题}}, each a field of the record. */
const matterFields = [
  '单位',
  '单位全称',
  '落款单位',
  '签名',
  '承办',
  '标题',
  '类别',
  '村',
  '村或社区',
  '村民或居民',
  '称呼大家',
  '招呼大家',
  '群众反映',
  '并办',
  '核实结果',
  '核实日期',
  '核实方式',
  '核实发现',
  '整改内容',
  '整改目标',
  '整改措施',
  '进展',
  '进展说明',
  '进展日期',
  '已做步骤',
  '误期步骤',
  '下一步',
  '整改成效',
  '完成日期',
  '验收情况',
  '回访情况',
  '反弹情况',
  '整改时限',
  '到期日',
  '时限日期',
  '不设时限',
  '延期说明',
  '逾期天数',
  '晚了几天',
  '列入规划',
  '暂难解决原因',
  '解释情况',
  '牵头单位',
  '配合单位',
  '责任人',
  '责任领导',
  '资金来源',
  '电话',
  '监督电话',
  '办公时间',
  '地址',
  '不满意怎么办',
  '答复期限',
  '网址',
  '截至',
  '今天',
  '图片',
] as const;
export type MatterField = (typeof matterFields)[number];

/** What 催办 may say: the days of one unit, by how near they are. */
const reminderFields = [
  '单位',
  '承办',
  '牵头单位',
  '今天',
  '已逾期',
  '三天内到期',
  '七天内到期',
  '十五天内到期',
] as const;
export type ReminderField = (typeof reminderFields)[number];

/** The placeholders that a template knows: only an article shows pictures. */
export const fieldsOfWording = (name: WordingName): readonly string[] =>
  name === '催办'
    ? reminderFields
    : matterFields.filter((field) => field !== '图片' || name === '一个公众号');

/** A piece of a sentence: words as they stand, or a placeholder. */
export type WordingPart =
  { readonly text: string } | { readonly field: string; readonly column: number };

/** How a line is set. 填 is a blank to be filled in by hand. */
export type WordingLineKind = 'title' | 'heading' | 'bullet' | 'number' | 'blank' | 'text';

/** A line of a template: one paragraph, sentence by sentence. */
export interface WordingLine {
  readonly kind: WordingLineKind;
  /** Line in the file, from 1. */
  readonly line: number;
  /** Begins with （可省）: left out first where a text is too long. */
  readonly optional: boolean;
  readonly sentences: readonly (readonly WordingPart[])[];
}

/** A template as it lies in `content/`, ready to be filled in. */
export interface Wording {
  readonly name: WordingName;
  /** Path from the content root. */
  readonly file: string;
  readonly lines: readonly WordingLine[];
}

/** The templates of an office by name: its own before those for all offices. */
export type Wordings = ReadonlyMap<WordingName, Wording>;
