import { type Draw, drawFrom } from './draw.ts';
import { disguises } from './disguises.ts';
import { headed } from './headed.ts';
import { idNumber, mobileNumber, unionPayCard } from './numbers.ts';
import type { Sample } from './sample.ts';
import { cellForms, columnForms } from './tables.ts';

/** Samples of each kind and form. */
const each = 100;

/** A kind that has to be found whatever it looks like, wherever it stands. */
interface Plain {
  readonly kind: string;
  readonly make: (draw: Draw) => string;
  /** Sentences, the number in place of `#`; half of them say what it is. */
  readonly said: readonly [string, ...string[]];
  /** Headings of a column. */
  readonly headings: readonly [string, ...string[]];
  /** Letters people glue before it. */
  readonly glued: readonly [string, ...string[]];
}

/** Kinds with a bar: blocks in 99.5 % of every form. */
export const plainKinds: readonly [Plain, Plain, Plain] = [
  {
    kind: '身份证',
    make: idNumber,
    said: ['身份证号：#，已核对。', '户主（身份证 #）', '公示对象为 # 等三人', '名单：# 已领取。'],
    headings: ['身份证号', '公民身份号码', '证件号码'],
    glued: ['ID', 'id:', 'No', 'SFZ', 'sfzh'],
  },
  {
    kind: '手机',
    make: mobileNumber,
    said: ['联系电话：#，工作时间可打。', '手机 #。', '有事请找村里 # 转告', '值班：# 全天有人。'],
    headings: ['手机', '联系电话', '手机号码'],
    glued: ['tel', 'Tel:', 'VX', 'phone', '+86'],
  },
  {
    kind: '银行卡',
    make: unionPayCard,
    said: ['银行卡号：#，请核对。', '卡号 #（农信社）', '补贴已打到 # 请查收', '户主 # 已发放。'],
    headings: ['银行卡号', '一卡通账号', '卡号'],
    glued: ['card', 'No', 'NO.', 'kh', 'ka:'],
  },
];

/** Everything that has to be found; always the same. */
export function positives(): Sample[] {
  const draw = drawFrom(20201128);
  return [...plainKinds.flatMap((plain) => [...ofPlain(plain, draw)]), ...headed(draw, each)];
}

function* ofPlain({ kind, make, said, headings, glued }: Plain, draw: Draw): Generator<Sample> {
  for (const { form, write, isPage } of disguises)
    for (let count = 0; count < each; count++) {
      const sentence = said[count % said.length] ?? said[0];
      const text = sentence.replace('#', () => write(make(draw), draw));
      yield { kind, form, ...(isPage ? { text: page(text), isPage } : { text }) };
    }
  for (let count = 0; count < each; count++)
    yield { kind, form: '紧挨字母', text: `联系${draw.of(glued)}${make(draw)}，谢谢` };
  const forms = [...columnForms, ...(kind === '身份证' ? cellForms : [])];
  for (const { form, write, isPage } of forms)
    for (let count = 0; count < each; count++)
      yield {
        ...{ kind, form, text: write(draw.of(headings), () => make(draw), draw) },
        ...(isPage && { isPage }),
      };
}

const page = (body: string): string =>
  `<!doctype html><html lang="zh-CN"><title>公示</title><main><p><i>${body}</i></p></main></html>`;
