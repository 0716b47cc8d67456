import { type HoursFault, hoursFaults } from '#model/office/clock-hours.ts';
import type { Office } from '#model/library.ts';
import { type Draft, type Located, type Rule, at, sourceOf, standing } from '../rule.ts';

/** Fields that say when somebody is there. */
function* hoursOf(office: Office): Generator<[Located, path: string, typed: string | undefined]> {
  const source = sourceOf(office, 'office.yaml');
  const { hours, units, objection } = office.settings;
  yield [source, 'hours', hours];
  yield [source, 'objection.how', objection.how];
  for (const [index, unit] of units.entries()) yield [source, `units.${index}.hours`, unit.hours];
  for (const item of standing(office.items.service)) yield [item, 'hours', item.hours];
  for (const item of standing(office.items.notice))
    yield [item, 'objection.how', item.objection?.how];
}

const example = (path: string): string =>
  path.endsWith('how')
    ? 'how: 工作日 8:30—12:00、14:30—18:00 来电'
    : 'hours: 工作日 8:30—12:00，14:30—18:00';

function* faultsOf(office: Office, whys: readonly HoursFault['why'][]) {
  for (const [source, path, typed] of hoursOf(office))
    for (const { text, why } of typed === undefined ? [] : hoursFaults(typed))
      if (whys.includes(why)) yield { source, path, text, why };
}

/** Hours that no clock has, or that end before they begin. */
export const hoursImpossible: Rule = {
  code: 'hours-impossible',
  severity: 'error',
  clause: '政府信息公开条例：办公时间',
  *check(office): Generator<Draft> {
    for (const { source, path, text, why } of faultsOf(office, ['no-such-time', 'reversed']))
      yield at(
        source,
        path,
        why === 'reversed' ? `时间“${text}”结束早于开始` : `没有“${text}”这个时间`,
        `核对时间，按 24 小时写，比如 ${example(path)}`,
      );
  },
};

/** `8：30~12：00` as it is written: 8:30—12:00. */
const written = (typed: string): string =>
  typed.replace(/(\d)：(?=\d\d)/g, '$1:').replace(/(\d)\s*[~～〜]\s*(?=\d)/g, '$1—');

/** Hours with marks of full width or waves in them: shown as they are typed, in two ways on one page. */
export const hoursMarks: Rule = {
  code: 'hours-marks',
  severity: 'hint',
  clause: '设计：一页里时间只有一种写法',
  *check(office): Generator<Draft> {
    for (const [source, path, typed = ''] of hoursOf(office)) {
      const right = written(typed);
      if (right !== typed)
        yield at(
          source,
          path,
          `时间“${typed}”里用了全角冒号或波浪号，会照样印出来`,
          `冒号用英文的，起止之间用 —，写成 ${path.split('.').at(-1)}: ${right}`,
        );
    }
  },
};

/** Hours that end before they begin by a clock of 24 hours: residents come in vain. */
export const hoursUnclear: Rule = {
  code: 'hours-unclear',
  severity: 'hint',
  clause: '政府信息公开条例：办公时间',
  *check(office): Generator<Draft> {
    for (const { source, path, text } of faultsOf(office, ['unclear']))
      yield at(
        source,
        path,
        `时间“${text}”看不清到几点：是下午，还是第二天`,
        `跨夜的在后一个时间前面写“次日”；下午的按 24 小时写，比如 ${example(path)}`,
      );
  },
};
