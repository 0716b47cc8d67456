import { type AstroIntegration, dev as astroDev } from 'astro';
import { setCurrent } from '#library/current.ts';
import { loadLibrary } from '#library/load.ts';
import type { Library } from '#model/library.ts';
import { astroConfig } from '../astro-config.ts';
import type { Command } from '../command.ts';
import { serveMadeFiles } from '../dev-files.ts';
import { type ViteServer, reloadOnChange } from '../dev-reload.ts';
import { countFindings, formatFindings } from '../print-findings.ts';
import { UserError, exitCodes } from '../shell.ts';
import { workplace } from '../workplace.ts';

/** `npm run dev`: the site as it will be, live, with the findings of each page shown in it. */
export const dev: Command = {
  summary: '边改边看：打开预览网站，保存后自动刷新，问题显示在页面里',
  options: { port: { type: 'string' } },
  optionHelp: { 'port 端口': '预览用的端口，默认 4321' },

  async run({ port }, shell) {
    const { content, cache, dist } = workplace(shell.cwd);
    let library: Library;
    const load = async () => {
      library = await loadLibrary(content, { today: shell.today, cacheDir: cache, siteDir: dist });
      setCurrent({ library, offices: library.offices, preview: true });
      return library.findings;
    };
    const findings = await load();
    if (findings.length > 0) shell.say(formatFindings(findings));

    let vite: ViteServer | undefined;
    const files: AstroIntegration = {
      name: 'sunboard-preview',
      hooks: {
        'astro:server:setup': ({ server }) => {
          vite = server;
          server.middlewares.use(serveMadeFiles(() => library, cache, dist));
        },
      },
    };
    const number = port === undefined ? 4321 : Number(port);
    if (!Number.isInteger(number) || number < 1 || number > 65_535)
      throw new UserError('端口写 1 到 65535 的数字，比如 --port 4321');
    const server = await astroDev({
      ...astroConfig(library!.portal),
      integrations: [files],
      server: { port: number },
    });

    if (vite)
      reloadOnChange(vite, content, async () =>
        shell.say(`内容有变化：${countFindings(await load())}`),
      );
    shell.say(`预览：http://localhost:${server.address.port}  （按 Ctrl-C 停止）`);
    await new Promise<void>((stop) => shell.onStop(async () => stop()));
    await server.stop();
    return exitCodes.ok;
  },
};
