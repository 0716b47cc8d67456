import { z } from 'zod';
import { boardTemplates } from '../boards/board-template.ts';
import { civilDate } from '../basics/date.ts';
import { idRef } from '../basics/id.ts';
import { type WithDatedName, datedFields } from './dated-name.ts';
import { officePrintSchema } from '../boards/print-order.ts';
import { count, telephone, text, yesNo } from '../basics/scalars.ts';
import { reading, readingFits } from './reading.ts';

/** A section or centre of the office 内设机构. */
const unitSchema = z
  .strictObject({
    /** Id that items refer to: the same for as long as it exists, whatever it is called. */
    id: idRef,
    ...datedFields,
    /** Post that leads it 负责人岗位, never a person's name. */
    leader: text,
    /** Landline 办公电话. */
    telephone,
    /** When it is there, where that is not the office's hours 办公时间. */
    hours: z.exactOptional(text),
    /** What it answers for 职责. */
    duty: z.exactOptional(text),
  })
  .check(readingFits);
export type Unit = WithDatedName<z.output<typeof unitSchema>>;

/** A village 行政村 or a community 社区. */
const villageSchema = z
  .strictObject({
    /** Id that items refer to: the same for as long as it exists, whatever it is called. */
    id: idRef,
    ...datedFields,
    /** Households and people in official statistics 户数、人口. */
    households: z.exactOptional(count),
    people: z.exactOptional(count),
  })
  .check(readingFits);
export type Village = WithDatedName<z.output<typeof villageSchema>>;

/** `office.yaml` 单位设置. */
export const officeSchema = z.strictObject({
  /** Full name 全称, such as 示例县青禾乡. */
  name: text,
  /** Short name 简称, such as 青禾乡. */
  shortName: text,
  /** Name of the board 公示栏名称. */
  boardName: text,
  /** Who issues boards and notices 落款单位. */
  issuer: text,
  /** Level of government 层级. */
  level: z.enum(['乡镇', '街道', '县直部门', '市直部门', '其他']),
  /** Region it belongs to 所属地区. */
  region: text,
  /** Fictional 示例: ribbon on every page, 示例 across every sheet, `noindex`. */
  sample: yesNo.default(false),
  /** Today's date, fixed 固定日期: only for samples and archives. */
  today: z.exactOptional(civilDate),
  /** Identification code of government sites 网站标识码; a sample has none. */
  identificationCode: z.exactOptional(text),
  /** Responsible body 主办. */
  host: text,
  /** Unit that runs the site 承办. */
  operator: text,
  /** Address 地址. */
  address: text,
  /** Office hours 办公时间. */
  hours: text,
  /** Enquiries 咨询电话. */
  telephone,
  /** Supervision 监督电话. */
  supervision: telephone,
  /** Prefix of board numbers 公示牌编号前缀, such as QH. */
  boardPrefix: z
    .string()
    .trim()
    .regex(/^[A-Z]{2,4}$/, { error: '公示牌编号前缀写 2 到 4 个大写字母，比如 QH' }),
  /** How to object 不满意怎么办. */
  objection: z.strictObject({
    /** What to do, in words 办法. */
    how: text,
    telephone,
    address: text,
    /** Days within which an answer comes 答复期限（工作日）. */
    answerWithin: count,
  }),
  /** Sections 内设机构. */
  units: z.array(unitSchema).min(1),
  /** Villages 行政村 and communities 社区. */
  villages: z.array(villageSchema).default([]),
  /** Other places that its titles name 地名: roads, markets, reservoirs, hamlets. */
  places: z
    .array(
      z
        .strictObject({
          name: text,
          /** How it is read, where that is not how its characters usually are 读音. */
          reading: z.exactOptional(reading),
        })
        .check(readingFits),
    )
    .default([]),
  /** Days a board stays valid 公示牌有效期（天）. */
  boardValidDays: count.default(30),
  /** The same for single templates 各类牌的有效期（天）. */
  boardValidDaysBy: z.partialRecord(z.enum(boardTemplates), count).default({}),
  /**
   * What forms of the county call things, and what the office's own ledger calls them 表样的栏目:
   * 诉求: 意见建议. A form need not be changed to be known.
   */
  formHeadings: z.record(text, text).default({}),
  /** What the print shop takes 印制要求. */
  print: officePrintSchema.prefault({}),
});

/** The settings as they are read: what a unit or village is called has to be asked for with a day. */
export type OfficeSettings = Omit<z.output<typeof officeSchema>, 'units' | 'villages'> & {
  readonly units: readonly Unit[];
  readonly villages: readonly Village[];
};
