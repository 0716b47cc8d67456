import { Feed } from 'feed';
import { fullAddress, itemPath } from '#model/address.ts';
import type { CivilDate } from '#model/date.ts';
import { kinds } from '#model/kinds.ts';
import { type Office, unitOf } from '#model/library.ts';
import { contentDate, newsOf } from '#model/news.ts';
import type { Portal } from '#model/portal.ts';
import { itemLine, itemStates } from './item-line.ts';

/** Newest changes that a feed carries. */
const length = 50;

/** Midnight in Asia/Shanghai: the same bytes on every machine. */
const instant = (date: CivilDate): Date => new Date(`${date}T00:00:00+08:00`);

/** What changed lately at an office, for readers of RSS, Atom and JSON Feed. */
export function officeFeed(office: Office, portal: Portal): Feed {
  const { settings } = office;
  const address = (path: string) => fullAddress(portal, path);
  const home = address(`/${office.id}/`);
  const feed = new Feed({
    title: `${settings.shortName}${settings.boardName}${settings.sample ? '（示例）' : ''}`,
    description: settings.sample ? '示例站点：单位、村名、事项、数字均为虚构' : portal.tagline,
    id: home,
    link: home,
    language: 'zh-CN',
    copyright: settings.host,
    // The library stamps the clock otherwise.
    updated: instant(contentDate(office)),
    generator: 'Sunboard',
    feedLinks: {
      rss: address(`/${office.id}/feeds/rss.xml`),
      atom: address(`/${office.id}/feeds/atom.xml`),
      json: address(`/${office.id}/feeds/feed.json`),
    },
  });
  for (const { item, on } of newsOf(office).slice(0, length)) {
    const link = address(itemPath(office.id, item));
    const states = itemStates(item, office).map((state) => state.word);
    feed.addItem({
      title: [...states, item.title].join(' '),
      id: link,
      link,
      date: instant(on),
      published: instant(item.publishedOn),
      description: itemLine(item, office),
      author: [{ name: unitOf(office, item.unit)?.name ?? settings.issuer }],
      category: [{ name: kinds[item.kind].label }],
    });
  }
  return feed;
}
