import type { DutyRule } from '#model/plan/plan.ts';
import type { Office } from '#model/library.ts';
import { type Draft, type Located, type Rule, at, sourceOf, standing } from '../rule.ts';

/** A number of content, and between what it has to be. */
interface Counted {
  readonly source: Located;
  readonly path: string;
  readonly label: string;
  readonly value: number | undefined;
  readonly least: number;
  readonly most: number;
  /** A number to copy. */
  readonly example: number;
}

/** Ten years: longer holds no board and no turn. */
const longest = 3660;
const rounds = { label: '轮次', least: 1, most: 99, example: 1 };
const validity = { label: '公示牌有效期（天）', least: 1, most: longest, example: 30 };
const anyMany = { least: 1, most: 999_999_999 };

function* inSettings(office: Office): Generator<Counted> {
  const source = sourceOf(office, 'office.yaml');
  const { objection, boardValidDays, boardValidDaysBy, villages } = office.settings;
  yield {
    ...{ source, path: 'objection.answerWithin', value: objection.answerWithin },
    ...{ label: '答复期限（工作日）', least: 1, most: 366, example: 15 },
  };
  yield { source, path: 'boardValidDays', value: boardValidDays, ...validity };
  for (const [name, value] of Object.entries(boardValidDaysBy))
    yield { source, path: `boardValidDaysBy.${name}`, value, ...validity };
  for (const [index, { households, people }] of villages.entries()) {
    const path = `villages.${index}`;
    yield {
      ...{ source, path: `${path}.households`, label: '户数', value: households },
      ...{ ...anyMany, example: 320 },
    };
    yield {
      ...{ source, path: `${path}.people`, label: '人口', value: people },
      ...{ ...anyMany, example: 1280 },
    };
  }
}

function* inItems({ items }: Office): Generator<Counted> {
  for (const source of standing(items.outreach))
    yield { source, path: 'round', value: source.round, ...rounds };
  for (const source of standing(items.survey)) {
    yield { source, path: 'round', value: source.round, ...rounds };
    yield { source, path: 'n', label: '有效样本量', value: source.n, ...anyMany, example: 60 };
  }
  for (const source of standing(items.board))
    yield { source, path: 'validDays', value: source.validDays, ...validity };
}

type Field = [name: string, label: string, value: number | undefined, least: number, most: number];

/** The numbers of a duty: `0` asks for nothing, and nothing is at most less than at least. */
function fieldsOf(rule: DutyRule): Field[] {
  switch (rule.type) {
    case 'count':
      return [
        ['atLeast', '至少', rule.atLeast, 1, 9999],
        ['atMost', '至多', rule.atMost, rule.atLeast, 9999],
      ];
    case 'spread':
      return [
        ['atLeast', '至少', rule.atLeast, 1, 9999],
        ['atMost', '至多', rule.atMost, rule.atLeast, 9999],
        ['apartDays', '间隔（天）', rule.apartDays, 0, 366],
      ];
    case 'evidence':
      return [['atLeast', '至少', rule.atLeast, 1, 9999]];
    case 'monthly':
    case 'coverage':
      return [['each', '每份', rule.each, 1, 9999]];
    case 'standing':
      return [['everyDays', '每隔（天）', rule.everyDays, 1, longest]];
    case 'window':
    case 'deadline':
    case 'filing':
      return [];
  }
}

function* inLists(office: Office): Generator<Counted> {
  const frames = sourceOf(office, 'frames.yaml');
  for (const [index, { count, commitment }] of office.frames.entries()) {
    const path = `frames.${index}`;
    yield {
      ...{ source: frames, path: `${path}.count`, label: '人数', value: count },
      ...{ ...anyMany, example: 120 },
    };
    yield {
      ...{ source: frames, path: `${path}.commitment.rows`, label: '行数' },
      ...{ value: commitment?.rows, ...anyMany, example: 120 },
    };
  }
  const plan = sourceOf(office, 'plan.yaml');
  for (const [index, { rule }] of office.plan.duties.entries())
    for (const [name, label, value, least, most] of fieldsOf(rule))
      yield {
        ...{ source: plan, path: `duties.${index}.rule.${name}`, label, value },
        ...{ least, most, example: Math.max(1, least) },
      };
}

/** A number that nothing can have: a round 0, an answer within 0 days, at most less than at least. */
export const countImpossible: Rule = {
  code: 'count-impossible',
  severity: 'error',
  clause: '设计：数字写得出，也要说得通',
  *check(office): Generator<Draft> {
    for (const one of [...inSettings(office), ...inItems(office), ...inLists(office)]) {
      const { source, path, label, value, least, most, example } = one;
      if (value === undefined || (value >= least && value <= most)) continue;
      const name = path.split('.').at(-1) ?? path;
      yield at(
        source,
        path,
        `${label}写的是 ${value}，${value < least ? `至少是 ${least}` : `不会超过 ${most}`}`,
        `核对这个数，比如 ${name}: ${example}`,
      );
    }
  },
};
