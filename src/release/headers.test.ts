import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cacheControl, headersFile, nginxConfig, securityHeaders } from './headers.ts';

describe('the headers of every answer', () => {
  const policy = new Map(
    securityHeaders['Content-Security-Policy']?.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources] as const;
    }),
  );

  it('allow nothing that no line names', () => {
    expect(policy.get('default-src')).toEqual(["'none'"]);
  });

  it('allow files of the same host only, and no inline script or style', () => {
    const sources = new Set([...policy.values()].flat());
    expect([...sources].sort()).toEqual(["'none'", "'self'", "'wasm-unsafe-eval'"]);
    expect(policy.get('script-src')).toContain("'wasm-unsafe-eval'");
  });
});

describe('the time that files are kept', () => {
  it.each([
    ['/assets/Page.sdjAYEg1.css', 'immutable'],
    ['/yunxi/media/0123456789abcdef-640.webp', 'immutable'],
    ['/', 'no-cache'],
    ['/yunxi/', 'no-cache'],
    ['/yunxi/boards/xikou/YX-B01-1.pdf', 'no-cache'],
    ['/yunxi/search/pagefind/pagefind.js', 'no-cache'],
    ['/media/assets/', 'no-cache'],
  ])('%s: %s', (path, word) => {
    expect(cacheControl(path)).toContain(word);
  });
});

describe('the file of headers for static hosts', () => {
  it('names each header once for a path', () => {
    expect(headersFile('/')).toMatch(/^\/\*\n {2}Content-Security-Policy: /);
    expect(headersFile('/').match(/Cache-Control/g)).toHaveLength(2);
    expect(headersFile('/').split('/assets/*')[0]).not.toContain('Cache-Control');
  });

  it('keeps the base of the site', () => {
    const paths = headersFile('/gongshi').match(/^\/.*$/gm);
    expect(paths).toEqual(['/gongshi/*', '/gongshi/assets/*', '/gongshi/:office/media/*']);
  });
});

describe('the configuration for nginx', () => {
  it('stands in docs/ as it is written here', async () => {
    const file = join(import.meta.dirname, '../../docs/nginx.conf');
    await expect(nginxConfig('/')).toMatchFileSnapshot(file);
  });

  it('says the same as the file for static hosts', () => {
    for (const value of Object.values(securityHeaders))
      expect(nginxConfig('/')).toContain(`"${value}"`);
  });

  it('keeps the base of the site', () => {
    expect(nginxConfig('/gongshi')).toContain('"~^/gongshi/[^/]+/media/"');
    expect(nginxConfig('/gongshi')).toContain('error_page 404 /gongshi/404.html;');
  });
});
