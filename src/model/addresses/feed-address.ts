import { type Kind, kinds } from '../kinds.ts';

/** The formats of a feed 订阅: file and media type. */
export const feedFiles = [
  { file: 'rss.xml', type: 'application/rss+xml' },
  { file: 'atom.xml', type: 'application/atom+xml' },
  { file: 'feed.json', type: 'application/feed+json' },
] as const;
export type FeedFile = (typeof feedFiles)[number]['file'];

/** Kinds with a feed of their own. */
export const feedKinds = ['rectification', 'achievement', 'notice'] as const satisfies Kind[];
export type FeedKind = (typeof feedKinds)[number];

/** The path of a feed: of an office, or of one of its sections: `/qinghe/feeds/notices/rss.xml`. */
export const feedPath = (office: string, file: FeedFile, section?: string): string =>
  `/${office}/feeds/${section === undefined ? '' : `${section}/`}${file}`;

/** The section with a feed that a path (below the base) stands in. */
export const feedSectionAt = (office: string, path: string) =>
  feedKinds
    .map((kind) => kinds[kind])
    .find(({ folder }) => path.startsWith(`/${office}/${folder}/`));
