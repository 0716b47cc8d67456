import { publicLines } from '../signing/public-lines.ts';
import type { Draft, Rule } from '../rule.ts';

/**
 * What people leave where something has yet to come: XXX, ××村, X 号窗口, 这里补充, （照片待补）, 示例文字,
 * （初稿）. A masked 张某某 is none, and 征求意见稿 is the name of a document.
 */
const gap =
  /^\s*[-*]\s\[[ xX√✓]?\]|[（(](?:草稿|初稿|未定稿|送审稿|讨论稿)[）)]|[XＸ×]{2,}|x{3,}|某某+(?=[村屯镇乡县市区街社单公路])|[（(]?(?:此处|这里|这儿)(?:再|要|需)?(?:补充|填写|填上|插入|写上)|待(?:补充|完善|填写)|[（(]待(?:核实|确认|定)[）)]|待(?:核实|确认)[：:]|[（(【](?:(?![户人件])\p{Script=Han}){1,6}待(?:补充?|核实|确认|完善|填写?|定|添加|更新|上传)[)）】]|[（(【](?:此处|这里|这儿)?[插配附放贴]入?(?:图片?|照片|表)[)）】]|(?:此处|这里|这儿)[插配附放贴]入?(?:图|照片|表)|(?<![A-Za-zＡ-Ｚ\d])(?:[XＸ]\s*(?=[号月日村年元个户名次条件楼组乡镇县])|×\s*(?=[月日村年]))|_{3,}|\{\{[^{}]*\}\}|\$\{[^{}]*\}|[?？]{2,}|lorem ipsum|(?:示例|占位|测试)(?:文字|文本)|(?:这里|此处)是(?:正文|标题|内容)|^[^\p{L}]*(?:草稿|初稿|未定稿)[^\p{L}]*$|年\s+月\s+日/iu;

/** In a field, all of what it says; in a body it leads on. */
const elsewhere =
  /^(?:详?见(?:附件|附表|上|上文|上面|下|下文|正文)|同(?:意见|标题|上).{0,4})[。]?$/;

/** A public text in which something is still missing. */
export const textUnfinished: Rule = {
  code: 'text-unfinished',
  severity: 'hint',
  clause: '设计：签发的是写完的稿子',
  *check(office): Generator<Draft> {
    for (const { text, path, draft } of publicLines(office)) {
      const [words] = gap.exec(text) ?? (path && elsewhere.exec(text)) ?? [];
      if (words)
        yield draft(
          `“${words.trim()}”像是还没有写完`,
          '写上实际内容，或者删掉；本来就这样写的，可以不改',
        );
    }
  },
};
