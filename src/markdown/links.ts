/** Schemes that a link in a body may use. Everything else is left as text. */
const schemes = ['http', 'https', 'mailto', 'tel'];

/** Two dots as a path segment, written plainly or as `%2e`. */
const climbs = /(?:^|[\\/])(?:\.|%2e){2}(?:$|[\\/?#])/i;

/**
 * May a link lead there? The four schemes, or an address inside the site. No `//host`, whose
 * scheme and host the reader does not see, and no `../`, which may leave the office.
 */
export function isSafeLink(href: string): boolean {
  // Browsers drop control characters and read `\` as `/`, so a scheme could hide behind them.
  if (/[\p{Cc}\\]|%5c/iu.test(href) || href.startsWith('//') || climbs.test(href)) return false;
  const scheme = /^\s*([^/?#:]*):/.exec(href)?.[1];
  if (scheme === undefined) return true;
  // `http:host` is read as `http://host`, and a name before the @ passes for another host.
  if (/^\s*https?:/i.test(href) && !/^\s*https?:\/\/[^/@]+(?:\/|[?#]|$)/i.test(href)) return false;
  return schemes.includes(scheme.toLowerCase());
}

/** Names of hosts as people type them, without the scheme: `www.gov.cn`, `news.example/a`. */
const hostName =
  /^(?:www\.[\w-]|(?:[\w-]+\.)+(?:cn|com|net|org|gov|edu|info|top|vip|example|invalid)(?:[/?#:]|$))/i;

/** Is it the address of another site that begins with its host? Browsers look for it beside the page. */
export const isHostName = (href: string): boolean => hostName.test(href);

/** Does the path lead to a file in the office's own media folder? */
export const isMediaPath = (path: string): boolean =>
  path.startsWith('media/') && !climbs.test(path) && !/[\p{Cc}\\?#]/u.test(path);
