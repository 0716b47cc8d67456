import { withBase } from '#model/addresses/address.ts';

/**
 * What pages may load: their own files, from their own host. No inline script or style, no frame
 * from elsewhere. `wasm-unsafe-eval` is for the search, whose program is WebAssembly;
 * `child-src` is what kernels before Safari 15.5 read instead of `worker-src`.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "child-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "media-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** Headers of every answer, by name. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};

/** For files with a digest in their name: another content is another file. */
const forever = 'public, max-age=31536000, immutable';
/** For all others: kept, but the server is asked each time whether they still hold. */
const asked = 'no-cache';

/** Folders of files with a digest in their name; `:office` stands for one folder. */
const unchanging = ['/assets/', '/:office/media/'];

/** `Cache-Control` of a path below the base. */
export const cacheControl = (path: string): string =>
  unchanging.some((folder) => new RegExp(pattern(folder)).test(path)) ? forever : asked;

const pattern = (folder: string): string => `^${folder.replace(':office', '[^/]+')}`;

/** The headers as static hosts read them: the file `_headers` in the site's folder. */
export function headersFile(base: string): string {
  const rule = (path: string, headers: Readonly<Record<string, string>>): string =>
    [
      withBase(base, path),
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ].join('\n');
  // Hosts join what two rules say of one header: `Cache-Control` of all others is the host's own.
  const rules = [
    rule('/*', securityHeaders),
    ...unchanging.map((folder) => rule(`${folder}*`, { 'Cache-Control': forever })),
  ];
  return `${rules.join('\n\n')}\n`;
}

/** The same for nginx, to be put into its folder `conf.d`. */
export function nginxConfig(base: string): string {
  const { 'Content-Security-Policy': policy, ...others } = securityHeaders;
  const shared = Object.entries(others).map(
    ([name, value]) => `    add_header ${name} "${value}" always;`,
  );
  return `# nginx 配置样例：放进 /etc/nginx/conf.d/，改 server_name 和 root，再运行 nginx -t。
# 由 src/release/headers.ts 写出（测试会核对），不要单独改这里。

map $uri $sunboard_cache {
    default "${asked}";
${unchanging.map((folder) => `    "~${pattern(withBase(base, folder))}" "${forever}";`).join('\n')}
}

# 浏览器自带的 PDF 阅读器不是网页，不受网页规则管。
map $sent_http_content_type $sunboard_policy {
    default "${policy}";
    "~^application/pdf" "";
}

server {
    listen 80;
    server_name example.invalid;
    root /srv/sunboard/dist;
    index index.html;
    charset utf-8;
    error_page 404 ${withBase(base, '/404.html')};

    gzip on;
    gzip_min_length 512;
    gzip_types text/css text/csv text/plain text/xml application/javascript application/json
               application/xml application/atom+xml application/rss+xml image/svg+xml;

    # 一个 location 里再写 add_header，这几行就都失效：缓存时间因此用上面的 map。
    add_header Content-Security-Policy $sunboard_policy always;
${shared.join('\n')}
    add_header Cache-Control $sunboard_cache;

    location = ${withBase(base, '/_headers')} {
        return 404;
    }
}
`;
}
