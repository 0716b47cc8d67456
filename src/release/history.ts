import type { Finding, Place } from '#model/basics/finding.ts';
import { nameAt } from '#facts/hint.ts';
import type { FactSheet } from '#facts/sheet/sheet.ts';
import { kindSheets } from '#facts/sheets.ts';
import { compareOffice } from './office-history.ts';
import type { Published, PublishedItem } from './published.ts';

/**
 * What was published and must not be undone: `id-vanished`, `history-edited`, `published-backdated` and
 * `period-end-moved`. Pure; nothing is said of what is new. An item that `moved` (old path → new) is
 * looked for at its new address. `placeIn` knows the lines of the content.
 */
export function compareHistory(
  before: Published,
  now: Published,
  moved: ReadonlyMap<string, string> = new Map(),
  placeIn: PlaceIn = (file) => ({ file }),
): Finding[] {
  const items: Record<string, PublishedItem | undefined> = Object.assign(
    {},
    ...Object.values(now.offices).map((office) => office.items),
  );
  return Object.entries(before.offices).flatMap(([id, office]) => {
    const today = now.offices[id];
    // Whoever starts with an office of their own deletes the samples.
    if (!today) return office.sample ? [] : [officeVanished(id)];
    return [
      ...compareOffice(id, office, today, placeIn),
      ...Object.entries(office.items).flatMap(([address, item]) => {
        const still = today.items[address] ?? items[moved.get(address) ?? ''];
        return still ? compareItem(item, still, placeIn) : [itemVanished(address, item)];
      }),
    ];
  });
}

/** Where a field of a content file stands, given by its path. */
type PlaceIn = (file: string, path: string) => Place;

function compareItem(before: PublishedItem, now: PublishedItem, placeIn: PlaceIn): Finding[] {
  const findings: Finding[] = [];
  if (now.publishedOn < before.publishedOn) {
    findings.push({
      code: 'published-backdated',
      severity: 'error',
      message: `发布日期被提前了：上一次发布时是 ${before.publishedOn}，现在写的是 ${now.publishedOn}`,
      hint: `改回 publishedOn: ${before.publishedOn}；内容有更新，就在 changes 里加一条`,
      ...placeIn(now.file, 'publishedOn'),
    });
  }
  if (endMoved(before.end, now.end))
    findings.push(movedEnd(placeIn(now.file, 'period'), before.end, now.end));
  const had = before.units?.at(-1);
  if (had !== undefined && now.units && !now.units.includes(had))
    findings.push(movedSilently(placeIn(now.file, 'unit'), had, now.units.at(-1) ?? ''));
  for (const [field, entries] of Object.entries(before.entries)) {
    entries.forEach((entry, index) => {
      const kept = now.entries[field]?.[index];
      const changed = Object.keys(entry).filter((name) => entry[name] !== kept?.[name]);
      const place = placeIn(now.file, field === 'deadline' ? field : `${field}.${index}`);
      if (changed.length > 0) findings.push(edited(place, field, index, changed, !kept));
    });
  }
  return findings;
}

const movedSilently = (place: Place, from: string, to: string): Finding => ({
  code: 'unit-moved-silently',
  severity: 'error',
  message: `责任单位从 ${from} 改成了 ${to}，没有写转办：逾期的天数会全算在接手的单位`,
  hint: `写明哪天起、为什么、谁同意，比如 transfers: [{ from: ${from}, to: ${to}, on: 日期, reason: 原因, approvedBy: 岗位 }]；本来就写错了单位的，在 changes 里加一条更正，corrects 里写错的单位名称和对的`,
  ...place,
});

/** What of an item is called: `followUps（跟踪督查）`. */
function called(field: string, path = field): string {
  const sheets: readonly FactSheet[] = Object.values(kindSheets);
  const sheet = sheets.find((one) => one.at(field)?.change === 'growing');
  return sheet ? nameAt(sheet, path) : path;
}

type End = PublishedItem['end'];

/** Is the end another, though the period is the same, and no change tells of it? */
const endMoved = (before: End, now: End): boolean =>
  before !== undefined &&
  now !== undefined &&
  before.period === now.period &&
  before.last !== now.last &&
  now.changes <= before.changes;

const movedEnd = (place: Place, before: End, now: End): Finding => ({
  code: 'period-end-moved',
  severity: 'error',
  message: `公示截止日期已经公开过（${before?.last}），公示期没有改，现在算出来是 ${now?.last}，修订记录里没有说明`,
  hint: `在 changes 里加一条，写清依据，比如 - { on: 日期, note: 截止日期按当年放假安排确定为 ${now?.last} }；不用重新签发。放假安排写错了的，改正 content/holidays.yaml`,
  ...place,
});

function edited(
  place: Place,
  field: string,
  index: number,
  changed: readonly string[],
  gone: boolean,
): Finding {
  const parts = changed.map((name) => called(field, `${field}.${name}`)).join('、');
  const message =
    field === 'deadline'
      ? `原定的 ${called(field)}已经公开过，现在被改了`
      : `${called(field)}第 ${index + 1} 条已经公开过，现在${gone ? '不见了' : `被改了：${parts}`}`;
  const hint =
    field === 'deadline'
      ? '改回原来的日期；确实要延期，在 extensions 里加一条，写明原因和批准岗位'
      : '已经公开的记录只能往后加：改回原来的文字，更正的话另加一条，比如 note: 更正：……';
  return { code: 'history-edited', severity: 'error', message, hint, ...place };
}

const itemVanished = (address: string, item: PublishedItem): Finding => ({
  code: 'id-vanished',
  severity: 'error',
  message: `${address} 已经公开过，现在找不到了：文件被删除、改名，或者改成了内部`,
  hint: `放回 ${item.file}；不再公开的，写 withdrawn: { on: 日期, reason: 原因 }，页面会说明已撤回；改了文件名的，在 portal.yaml 的 redirects 里写新旧网址。误删的文件可以从备份里找回`,
  file: item.file,
});

const officeVanished = (id: string): Finding => ({
  code: 'id-vanished',
  severity: 'error',
  message: `单位 ${id} 已经公开过，现在 content/${id}/ 找不到了`,
  hint: `放回 content/${id}/；单位改名只改 office.yaml 里的 name，文件夹名不变`,
  file: `${id}/office.yaml`,
});
