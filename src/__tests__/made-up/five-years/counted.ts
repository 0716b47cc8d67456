import { type MadeMatter, stateOn } from './matters.ts';

/** The figures of some matters on a day, counted one by one. */
export function counted(list: readonly MadeMatter[], day: string) {
  const count = (test: (matter: MadeMatter) => boolean) => list.filter(test).length;
  const state = (name: string) => count((matter) => stateOn(matter, day) === name);
  return {
    total: list.length,
    done: state('done'),
    doing: state('open'),
    overdue: count((matter) => stateOn(matter, day) === 'open' && matter.deadline < day),
    planned: state('planned'),
    cannot: state('cannot'),
  };
}
/** Opinions that they answer. */
export const opinions = (list: readonly MadeMatter[]) =>
  list.flatMap((matter) => matter.opinions).length;

/** The same from the states that a table tells, one a row. */
export function told(states: readonly string[]) {
  const count = (test: RegExp) => states.filter((state) => test.test(state)).length;
  return {
    total: states.length,
    done: count(/^已完成/),
    doing: count(/^正在整改/),
    overdue: count(/逾期 \d+ 天/),
    planned: count(/^列入规划/),
    cannot: count(/^暂难解决/),
  };
}

/** Rows of a table of balances: what each cell says, by its heading. */
export const rowsIn = (html: string) =>
  new Map(
    [...html.matchAll(/<tr>\s*<th scope="row">\s*<a href="[^"]*">([^<]*)<\/a>(.*?)<\/tr>/gs)].map(
      ([, name = '', cells = '']) => [
        name,
        Object.fromEntries(
          [...cells.matchAll(/data-label="([^"]+)">(.*?)<\/td>/gs)].map(([, label, text = '']) => [
            label,
            text.replaceAll(/<[^>]*>|\s/g, ''),
          ]),
        ),
      ],
    ),
  );
