import juice from 'juice';
import type { MediaFile, Office, PictureFile } from '#model/library.ts';
import type { Picture } from '#model/items/media.ts';
import { picturePairs } from '#model/items/picture-pairs.ts';
import type { Rectification } from '#model/rectifications/rectification.ts';
import { longDate } from '#wording/time/date.ts';
import { fictionText, levelWords } from '#wording/words/level.ts';
import { escaped } from '../escaped.ts';
import type { FilledLine } from './fill-wording.ts';
import { marked, titled } from './lines.ts';
import { pictureMark } from './matter-facts.ts';

/** A picture of an article: the file beside it, and which of `media/` it is. */
export interface ArticlePicture {
  readonly path: string;
  readonly media: PictureFile;
}

/** An article for a public account 公众号, and its pictures. */
export interface Article {
  readonly title: string;
  readonly html: string;
  readonly pictures: readonly ArticlePicture[];
}

// The editor of WeChat keeps section, p, span and img with inline styles, and drops what it does not
// know: style sheets, classes, scripts, position, flex. Sizes are in px, as its own styles are.
const css = `
  .page { margin: 0 auto; max-width: 677px; padding: 0 8px; font-size: 17px; line-height: 1.8; color: #222; text-align: left; word-wrap: break-word; }
  .note { margin: 0 0 16px; padding: 6px 10px; border: 1px solid #b3261e; font-size: 15px; color: #b3261e; text-align: center; }
  .head { margin: 30px 0 12px; padding: 0 0 0 10px; border-left: 5px solid #a61c1c; font-size: 19px; font-weight: bold; line-height: 1.5; color: #8a1414; }
  .text { margin: 0 0 14px; }
  .entry { margin: 0 0 8px; padding: 0 0 0 18px; text-indent: -18px; }
  .mark { color: #a61c1c; font-weight: bold; }
  .picture { margin: 18px 0; padding: 0; text-align: center; }
  .photo { display: block; width: 100%; max-width: 100%; height: auto; margin: 0 auto; }
  .caption { margin: 6px 0 0; font-size: 15px; line-height: 1.6; color: #595959; text-align: center; }
  .foot { margin: 28px 0 0; padding: 12px 0 0; border-top: 1px solid #ccc; font-size: 15px; color: #595959; }
`;

const paragraph = (name: string, text: string): string => `<p class="${name}">${escaped(text)}</p>`;

/** An article as one HTML file whose body survives being copied into WeChat's editor. */
export function articleOf(
  lines: readonly FilledLine[],
  item: Rectification,
  { settings, media, today }: Office,
): Article {
  const { title, rest } = titled(lines, item.title);
  const pictures = picturePairs(item.pictures)
    .flat()
    .flatMap((picture, index) => shown(picture, media.get(picture.file), index + 1));
  const gallery = pictures.map(({ html }) => html).join('\n');
  const placed = rest.some(({ text }) => text === pictureMark);
  const body = marked(rest).map(({ kind, mark, text }) => {
    if (text === pictureMark) return gallery;
    if (kind === 'heading') return paragraph('head', text);
    return mark
      ? `<p class="entry"><span class="mark">${mark}</span>${escaped(text)}</p>`
      : paragraph('text', text);
  });
  const content = [
    ...(settings.sample ? [paragraph('note', `示例：${fictionText(levelWords(settings))}`)] : []),
    ...body,
    ...(placed ? [] : [gallery]),
    paragraph('foot', `${settings.issuer}　${longDate(today)}`),
  ].join('\n');
  const styled = juice.inlineContent(`<section class="page">\n${content}\n</section>`, css, {
    // Else it writes height="auto", which is no number.
    applyHeightAttributes: false,
    applyWidthAttributes: false,
  });
  const html = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
</head>
<body>
${styled.replace(/ class="[a-z]+"/g, '').trim()}
</body>
</html>
`;
  return {
    title,
    html,
    pictures: pictures.map(({ path, media: file }) => ({ path, media: file })),
  };
}

/** A picture of the article; its name has only letters and digits, as uploading wants it. */
function shown(picture: Picture, media: MediaFile | undefined, number: number) {
  if (media?.type !== 'picture') return [];
  const path = `tupian-${number}.jpg`;
  const { stage, alt, takenOn, credit } = picture;
  const day = takenOn ? `${longDate(takenOn)}拍摄` : '';
  const caption = `${stage ? `${stage}：` : ''}${alt}${[day, credit].some(Boolean) ? `（${[day, credit].filter(Boolean).join('，')}）` : ''}`;
  const html = `<section class="picture"><img class="photo" src="${path}" alt="${escaped(alt)}">${paragraph('caption', caption)}</section>`;
  return [{ path, media, html }];
}
