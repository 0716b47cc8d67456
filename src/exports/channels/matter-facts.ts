import type { FieldPath } from '#facts/label.ts';
import { fileSheets, kindSheets } from '#facts/sheets.ts';
import type { officeSchema } from '#model/office/office.ts';
import type { PathOf } from '#model/schema/path-of.ts';
import { fullAddress, itemPath } from '#model/addresses/address.ts';
import type { CivilDate } from '#model/basics/date.ts';
import type { Place } from '#model/basics/finding.ts';
import { settlementsOf } from '#model/office/settlement.ts';
import { unitHours } from '#model/office/hours.ts';
import { itemDay } from '#model/items/item-day.ts';
import { placeOf } from '#model/items/item.ts';
import { type Office, unitName, unitOf } from '#model/library.ts';
import type { Portal } from '#model/office/portal.ts';
import {
  changedOn,
  currentDeadline,
  daysFinishedLate,
  daysOverdue,
  isUnfinished,
} from '#model/rectifications/rectification-facts.ts';
import type { Rectification } from '#model/rectifications/rectification.ts';
import { unitTelephone } from '#model/office/telephone.ts';
import type { MatterField } from '#model/office/wording.ts';
import { explainedText } from '#wording/rectifications/entries.ts';
import { mergedReply } from '#wording/rectifications/merged.ts';
import { longDate } from '#wording/time/date.ts';
import {
  deadlineText,
  extensionText,
  isMissed,
  milestoneText,
  standingText,
} from '#wording/rectifications/rectification.ts';
import { rowStates } from '#wording/boards/says/rectification-board.ts';
import { levelWords } from '#wording/words/level.ts';

/** What a placeholder stands for, and the field it comes from. */
export interface Fact {
  /** Several for a list; none where the record says nothing. */
  readonly values: readonly string[];
  /** The field of the content, in words for staff: `liuwan-ludeng.md` and its line. */
  readonly from: Place;
  /** Words of residents: the office may quote what it would not say. */
  readonly quoted?: true;
}
export type Facts<Field extends string> = Readonly<Record<Field, Fact>>;

/**
 * Placeholders that say one field of the matter, as its facts do. They stand in the templates of offices, so
 * they are no labels; a test holds that tables know the field by them.
 */
export const toldOfMatter = {
  标题: 'title',
  类别: 'category',
  村: 'village',
  群众反映: 'opinion',
  核实结果: 'verified',
  核实日期: 'inquiry.on',
  核实方式: 'inquiry.how',
  核实发现: 'inquiry.finding',
  整改内容: 'content',
  整改目标: 'goal',
  整改成效: 'effect',
  暂难解决原因: 'explanation.reason',
  配合单位: 'supportUnits',
  责任人: 'person',
  责任领导: 'leader',
  资金来源: 'funds',
} as const satisfies Partial<Record<MatterField, FieldPath<'rectification'>>>;

/** The same of the office. */
export const toldOfOffice = {
  单位全称: 'name',
  落款单位: 'issuer',
  承办: 'operator',
  监督电话: 'supervision',
  地址: 'address',
} as const satisfies Partial<Record<MatterField, PathOf<typeof officeSchema>>>;

type Told = keyof typeof toldOfMatter | keyof typeof toldOfOffice;

/** What residents said, and what was found where they said it: their words. */
const quotes: ReadonlySet<string> = new Set<FieldPath<'rectification'>>([
  'opinion',
  'inquiry.finding',
  'revisit',
]);

/** Where the pictures of an article go: no text. */
export const pictureMark = '\u{fffc}';

/**
 * Everything that the channels may say of a matter 一件事项, each fact once, so that all of them say
 * the same. The words are those of the boards and pages; as those do, they count no days but where
 * the day is said.
 */
export function matterFacts(
  item: Rectification,
  office: Office,
  portal: Portal,
): Facts<MatterField> {
  const { settings, today } = office;
  const settingsFile = office.sources.get('office.yaml') ?? {
    file: `${office.id}/office.yaml`,
    places: new Map<string, Place>(),
  };
  const of = (path: FieldPath<'rectification'>, ...values: (string | undefined)[]): Fact => ({
    values: values.filter((value): value is string => Boolean(value?.trim())),
    from: placeOf(item, path),
    ...(quotes.has(path) && { quoted: true }),
  });
  const own = (path: string, value: string | undefined): Fact => ({
    values: value?.trim() ? [value] : [],
    from: placeOf(settingsFile, path),
  });
  const computed = (value: string): Fact => ({ values: [value], from: { file: item.file } });
  const where = { office, today };
  const told = Object.fromEntries([
    ...Object.entries(toldOfMatter).map(([name, path]) => [
      name,
      of(path, kindSheets.rectification.say(path, item, where)),
    ]),
    ...Object.entries(toldOfOffice).map(([name, path]) => [
      name,
      own(path, fileSheets['office.yaml'].say(path, settings, where)),
    ]),
  ]) as Facts<Told>;
  const words = levelWords(settings);
  const unitIndex = settings.units.findIndex(({ id }) => id === item.unit);
  const overdue = daysOverdue(item, today);
  const late = daysFinishedLate(item);
  const { standing, closing, revisit, explanation } = item;
  const relapse = item.relapses.at(-1);
  const deadline = currentDeadline(item);
  const deadlineField = item.extensions.length > 0 ? 'extensions' : 'deadline';
  const extension = extensionText(item);
  // What came back may keep the day on which it was thought finished.
  const finishedOn = item.progress === '已完成' ? item.completedOn : undefined;

  return {
    ...told,
    单位: own('shortName', settings.shortName),
    签名: own('shortName', `${settings.sample ? '示例·' : ''}${settings.shortName}`),
    村或社区: own('level', settlementsOf([settings]) === 'none' ? undefined : words.place),
    村民或居民: own('level', words.residents),
    称呼大家: own('level', words.salutation),
    招呼大家: own('level', words.call),
    并办: of('mergedOpinions', mergedReply(item)),
    整改措施: of('measures', ...item.measures),
    进展: of(
      'progress',
      rowStates(item, today)
        .map(({ word }) => word)
        .join('，'),
    ),
    进展说明: of(standing ? 'standing' : 'milestones', howFar(item)),
    进展日期: of('standing.asOf', longDate(standing?.asOf ?? changedOn(item, today))),
    已做步骤: of(
      'milestones',
      ...item.milestones.filter((step) => step.doneOn).map((step) => milestoneText(step, today)),
    ),
    误期步骤: of(
      'milestones',
      ...item.milestones
        .filter((step) => isMissed(step, today))
        .map((step) => milestoneText(step, today)),
    ),
    下一步: of(
      'milestones',
      ...item.milestones
        .filter((step) => !step.doneOn && !isMissed(step, today))
        .map((step) => milestoneText(step, today)),
    ),
    完成日期: of('completedOn', finishedOn && longDate(finishedOn)),
    验收情况: of(
      'closing',
      closing.acceptedOn &&
        `${longDate(closing.acceptedOn)}由${closing.acceptedBy ?? '验收岗位'}验收`,
    ),
    回访情况: of('revisit', revisit && `${longDate(revisit.on)}${revisit.how}，${revisit.result}`),
    反弹情况: of('relapses', relapse && `${longDate(relapse.on)}，${relapse.note}`),
    整改时限: of(deadlineField, deadlineText(item)),
    到期日: of(deadlineField, deadline && isUnfinished(item) ? longDate(deadline) : undefined),
    时限日期: of(deadlineField, deadline && longDate(deadline)),
    不设时限: of('progress', deadline ? undefined : noDeadline(item)),
    延期说明: of('extensions', extension && `${extension}至${deadlineText(item)}`),
    逾期天数: of(deadlineField, overdue > 0 ? `${overdue} 天` : undefined),
    晚了几天: of('completedOn', finishedOn && late > 0 ? `${late} 天` : undefined),
    列入规划: of('programme', item.progress === '列入规划' ? item.programme : undefined),
    解释情况: of('explanation', explanation && explainedText(explanation)),
    牵头单位: own(`units.${unitIndex}.name`, unitName(office, item.unit, itemDay(item, today))),
    电话: own(`units.${unitIndex}.telephone`, unitTelephone(office, item.unit)),
    办公时间: own(
      unitOf(office, item.unit)?.hours ? `units.${unitIndex}.hours` : 'hours',
      unitHours(office, item.unit),
    ),
    不满意怎么办: own('objection.how', settings.objection.how),
    答复期限: own('objection.answerWithin', `${settings.objection.answerWithin} 个工作日`),
    网址: computed(fullAddress(portal, itemPath(office.id, item))),
    截至: computed(longDate(changedOn(item, today))),
    今天: settings.today ? own('today', longDate(today)) : madeOn(today),
    图片: of('pictures', item.pictures.length > 0 ? pictureMark : undefined),
  };
}

/** The day on which the texts are made comes from no file. */
const madeOn = (today: CivilDate): Fact => ({ values: [longDate(today)], from: { file: '' } });

/** How far, where neither the result nor the reason why it can't be done already says it. */
function howFar(item: Rectification): string | undefined {
  const { standing, effect, progress, explanation } = item;
  if (effect && progress === '已完成') return undefined;
  if (standing) return standing.text;
  return explanation ? undefined : standingText(item);
}

/** That there is no deadline, and why; what can't be solved now says so without that. */
function noDeadline(item: Rectification): string | undefined {
  if (item.progress === '暂难解决') return undefined;
  const text = deadlineText(item);
  return text === '未定' ? '时限未定' : text;
}
