import type { CivilDate } from '#model/basics/date.ts';
import type { ArticleFacts, PageFrame } from '#model/addresses/page-frame.ts';

// What the head of a page says of it: the meta tags of government sites (国办发〔2017〕47号, annex 3)
// and, for whoever shows a link to the page in a chat, Open Graph.

/** One `<meta>`: which attribute names it, its name, its content. */
export interface MetaTag {
  readonly attribute: 'name' | 'property' | 'itemprop';
  readonly name: string;
  readonly content: string;
}

/** Home and service pages have the tags of the site, lists those of a column, items all of them. */
export type PageType = 'site' | 'column' | 'article';

const siteTags = ['SiteName', 'SiteDomain'] as const;

/** The tags that an inspection looks for, by type of page. A site has a `SiteIDCode` once it was given one. */
export const requiredTags: Readonly<Record<PageType, readonly string[]>> = {
  site: siteTags,
  column: [...siteTags, 'ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType'],
  article: [
    ...siteTags,
    'ColumnName',
    'ColumnType',
    'ArticleTitle',
    'PubDate',
    'ContentSource',
    'Keywords',
    'Author',
    'Description',
    'Url',
  ],
};

/** A page, as its head tells of it. */
export interface HeadFacts {
  readonly frame: PageFrame;
  readonly title: string;
  readonly description?: string | undefined;
  /** Full address of the page. */
  readonly address: string;
  /** Full address of its picture for chats. */
  readonly image?: string | undefined;
  readonly article?: ArticleFacts | undefined;
  /** Name of the column 栏目 that it belongs to. */
  readonly column?: string | undefined;
  /** Not for search engines, such as what was withdrawn. */
  readonly unlisted?: boolean | undefined;
}

/** What the site is called on pages of an office, and on those of the whole site. */
export const siteNameOf = ({ portal, office }: PageFrame): string =>
  office ? `${office.settings.shortName}${office.settings.boardName}` : portal.name;

/** The norm wants hour and minute; content is dated by the day. */
const pubDate = (date: CivilDate): string => `${date} 00:00`;
const instant = (date: CivilDate): string => `${date}T00:00:00+08:00`;

/** Every `<meta>` of a page that says something of its content. */
export function headTags(page: HeadFacts): MetaTag[] {
  return [
    ...named('name', { ...general(page), ...site(page), ...column(page), ...article(page) }),
    ...named('property', openGraph(page)),
    // WeChat's own cards read these.
    ...named('itemprop', { name: page.title, description: page.description, image: page.image }),
  ];
}

type Tags = Readonly<Record<string, string | undefined>>;

const named = (attribute: MetaTag['attribute'], tags: Tags): MetaTag[] =>
  Object.entries(tags).flatMap(([name, content]) =>
    content ? [{ attribute, name, content }] : [],
  );

const general = ({ frame, description, unlisted, article }: HeadFacts): Tags => ({
  // An article's `Description` is the same tag: names of tags know no capitals.
  description: article ? undefined : description,
  robots: frame.sample || unlisted ? 'noindex' : undefined,
});

const site = ({ frame }: HeadFacts): Tags => ({
  SiteName: siteNameOf(frame),
  SiteDomain: frame.portal.url.replace(/^https?:\/\//, ''),
  // Samples have no identification code, whatever their file says.
  SiteIDCode: frame.sample ? undefined : frame.office?.settings.identificationCode,
});

const column = (page: HeadFacts): Tags =>
  page.column === undefined
    ? {}
    : {
        ColumnName: page.column,
        ColumnType: '信息公开',
        ...(!page.article && {
          ColumnDescription: page.description ?? page.title,
          ColumnKeywords: [...new Set([page.column, page.title, siteNameOf(page.frame)])].join(','),
        }),
      };

const article = ({ article, frame, title, description, address, image }: HeadFacts): Tags =>
  article
    ? {
        ArticleTitle: title,
        PubDate: pubDate(article.publishedOn),
        ContentSource: article.source,
        Keywords: [article.kind, ...article.keywords, frame.office?.settings.shortName]
          .filter(Boolean)
          .join(','),
        Author: article.source,
        Description: description || title,
        Image: image,
        Url: address,
      }
    : {};

/** Pixels of the picture that a chat shows beside a link. */
const cardSize = { width: 1200, height: 630 } as const;

const openGraph = ({ frame, title, description, address, image, article }: HeadFacts): Tags => ({
  'og:type': article ? 'article' : 'website',
  'og:site_name': siteNameOf(frame),
  'og:title': title,
  'og:description': description,
  'og:url': address,
  'og:locale': 'zh_CN',
  'og:image': image,
  ...(image && {
    'og:image:width': String(cardSize.width),
    'og:image:height': String(cardSize.height),
    'og:image:alt': title,
  }),
  ...(article && {
    'article:published_time': instant(article.publishedOn),
    'article:modified_time': instant(article.changedOn),
    'article:section': article.kind,
  }),
});
