import type { Detector } from './detector.ts';
import { noSurname, surname } from './persons/surnames.ts';

const address = /(?<![\w.+-])[\w+-][\w.+-]{0,63}@(?:[\w-]{1,63}\.){1,4}[a-z]{2,12}(?![\w-])/gi;
/** Mail of an office 政务邮箱. */
const official = /(?:\.gov|\.edu|\.org|\.mil)(?:\.cn)?$/i;
/** How far before an address the name may stand, characters. */
const reach = 60;
const named = new RegExp(
  `(?:^|[^\\p{Script=Han}]|[其由是向])(?!${noSurname})${surname}\\p{Script=Han}{1,2}(?=的(?:个人)?(?:电子)?(?:邮箱|邮件|E-?mail)|[\\s：:,，（(|"*])`,
  'iu',
);
const headed = /邮箱|邮件|e-?mail/i;

/**
 * E-mail addresses of persons 个人邮箱: beside a name. Under a heading alone an address with a provider for
 * everybody may be that of the office: a person decides.
 */
export const findEmails: Detector = (text) =>
  text.includes('@')
    ? [...text.matchAll(address)].flatMap(({ 0: found, index: start }) => {
        const before = text.slice(Math.max(0, start - reach), start).replace(/^.*[。；;]/s, '');
        if (official.test(found)) return [];
        const end = start + found.length;
        if (named.test(before)) return { type: '个人邮箱', severity: 'error', start, end };
        return headed.test(before) ? { type: '疑似个人邮箱', severity: 'hint', start, end } : [];
      })
    : [];
