import { addDays } from '#model/basics/date.ts';
import { type Office, unitName } from '#model/library.ts';
import type { Rectification } from '#model/rectifications/rectification.ts';
import { longDate } from '../time/date.ts';

// What stands in the parts and lists of a rectification, each in one line.

type Part<Name extends keyof Rectification> = NonNullable<Rectification[Name]>;
type Entry<Name extends 'extensions' | 'followUps' | 'relapses' | 'transfers'> =
  Rectification[Name][number];

/** How it was looked into 调查核实: 2020年9月8日实地查看：17 盏不亮 */
export const inquiryText = ({ on, how, finding }: Part<'inquiry'>): string =>
  `${longDate(on)}${how}：${finding}`;

/** How far, and as of when 进展说明: 已亮 20 盏（截至 2020年11月20日） */
export const standingLine = ({ text, asOf }: Part<'standing'>): string =>
  `${text}（截至 ${longDate(asOf)}）`;

/** A moved deadline 延期: 2020年9月25日经分管副乡长同意延期至2020年10月30日，原因：材料到货晚 */
export const moveText = ({ to, reason, approvedBy, approvedOn }: Entry<'extensions'>): string =>
  `${longDate(approvedOn)}经${approvedBy}同意延期至${longDate(to)}，原因：${reason}`;

/** A move to another unit 转办: 2020年11月2日经主要负责人同意由水利站转给村镇建设服务中心，原因：… */
export const transferText = (
  { from, to, on, reason, approvedBy }: Entry<'transfers'>,
  office: Office,
): string =>
  `${longDate(on)}经${approvedBy}同意由${unitName(office, from, addDays(on, -1))}转给${unitName(office, to, on)}，原因：${reason}`;

/** Who accepted and closed it 销号: 已销号（2020年11月20日分管副乡长验收，…乡长销号） */
export function closingText(closing: Part<'closing'>): string {
  const { state, acceptedBy, acceptedOn, closedBy, closedOn } = closing;
  const steps = [
    acceptedOn && `${longDate(acceptedOn)}${acceptedBy ?? ''}验收`,
    closedOn && `${longDate(closedOn)}${closedBy ?? ''}销号`,
  ].filter(Boolean);
  return steps.length > 0 ? `${state}（${steps.join('，')}）` : state;
}

/** Who told the residents why 解释情况: 2020年10月15日由分管副乡长到村开会当面说明 */
export const explainedText = ({
  explainedBy,
  on,
  how,
}: Omit<Part<'explanation'>, 'reason'>): string => `${longDate(on)}由${explainedBy}${how}`;

/** Why it can't be solved now, and who said so 暂难解决的说明. */
export const explanationText = (explanation: Part<'explanation'>): string =>
  `${explanation.reason}；${explainedText(explanation)}`;

/** Who answered, and when 答复: 2020年10月12日，水利站站长：月底修好; no more than is recorded. */
export function replyText(look: Entry<'followUps'>): string | undefined {
  const { answer, answeredOn, answeredBy } = look;
  if (!answer) return undefined;
  const who = [answeredOn && longDate(answeredOn), answeredBy].filter(Boolean).join('，');
  return who ? `${who}：${answer}` : answer;
}

/** A later look 跟踪督查 with the unit's answer. Notes of the inspection are not said. */
export function followUpLine(look: Entry<'followUps'>): string {
  const answer = replyText(look);
  return `${longDate(look.on)}${look.by}：${look.note}${answer ? `（答复：${answer}）` : ''}`;
}

/** A time that it came back 问题反弹: 2020年11月20日：又有两盏不亮 */
export const relapseText = ({ on, note }: Entry<'relapses'>): string => `${longDate(on)}：${note}`;

/** A return visit 回访: 2020年11月20日电话：满意 */
export const revisitText = ({ on, how, result }: Part<'revisit'>): string =>
  `${longDate(on)}${how}：${result}`;
