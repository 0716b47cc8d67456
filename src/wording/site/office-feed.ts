import { Feed } from 'feed';
import { fullAddress, itemPath, listPath } from '#model/addresses/address.ts';
import type { CivilDate } from '#model/basics/date.ts';
import { type FeedFile, type FeedKind, feedPath } from '#model/addresses/feed-address.ts';
import { kinds } from '#model/kinds.ts';
import { itemDay } from '#model/items/item-day.ts';
import { type Office, unitName } from '#model/library.ts';
import { contentDate, newsForResidents } from '#model/items/news.ts';
import type { Portal } from '#model/office/portal.ts';
import { changesOf, isCorrected } from '../items/changes.ts';
import { itemLine, itemStates } from '../items/item-line.ts';
import { fictionText, levelWords } from '../words/level.ts';

/** Newest changes that a feed carries. */
const length = 50;

/** Midnight in Asia/Shanghai: the same bytes on every machine. */
const instant = (date: CivilDate): Date => new Date(`${date}T00:00:00+08:00`);

/**
 * What changed lately at an office, or in one kind of its items, for readers of RSS, Atom and JSON
 * Feed. What was withdrawn is in none.
 */
export function officeFeed(office: Office, portal: Portal, kind?: FeedKind): Feed {
  const { settings } = office;
  const section = kind && kinds[kind];
  const address = (path: string) => fullAddress(portal, path);
  const home = address(kind ? listPath(office.id, kind) : `/${office.id}/`);
  const feedAddress = (file: FeedFile) => address(feedPath(office.id, file, section?.folder));
  const news = newsForResidents(office).filter(
    ({ item }) => !item.withdrawn && (kind === undefined || item.kind === kind),
  );
  const feed = new Feed({
    title: `${settings.shortName}${settings.boardName}${section ? `：${section.label}` : ''}${settings.sample ? '（示例）' : ''}`,
    description: settings.sample
      ? `示例站点：${fictionText(levelWords(settings))}`
      : portal.tagline,
    id: home,
    link: home,
    language: 'zh-CN',
    copyright: settings.host,
    // The library stamps the clock otherwise.
    updated: instant(news[0]?.on ?? contentDate(office)),
    generator: 'Sunboard',
    feedLinks: {
      rss: feedAddress('rss.xml'),
      atom: feedAddress('atom.xml'),
      json: feedAddress('feed.json'),
    },
  });
  for (const { item, on } of news.slice(0, length)) {
    const link = address(itemPath(office.id, item));
    const corrected = isCorrected(item, on, office);
    const states = itemStates(item, office).map((state) => state.word);
    feed.addItem({
      title: [...(corrected ? ['更正'] : []), ...states, item.title].join(' '),
      id: link,
      link,
      date: instant(on),
      published: instant(item.publishedOn),
      description: corrected
        ? (changesOf(item, office).findLast((change) => change.correction)?.note ?? '')
        : itemLine(item, office),
      author: [{ name: unitName(office, item.unit, itemDay(item, office.today)) }],
      category: [{ name: kinds[item.kind].label }],
    });
  }
  return feed;
}
