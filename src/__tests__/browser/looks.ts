import type { Page } from 'playwright-core';

/** How a reader may have the site: as it comes, 关怀版, dark, with high contrast. */
export const looks = ['', 'large', 'dark', 'contrast'] as const;
export type Look = (typeof looks)[number];

/** Chooses a look by the buttons of the page, and takes back 关怀版 where it is not asked for. */
export const choose = (page: Page, look: Look): Promise<void> =>
  page.evaluate((wanted) => {
    const press = (name: string) => {
      const button = document.querySelector<HTMLElement>(`[data-look="${name}"]`);
      if (!button) throw new Error(`No button for the look "${name}"`);
      button.click();
    };
    press(wanted === 'large' ? '' : wanted);
    if (document.documentElement.classList.contains('large') !== (wanted === 'large'))
      press('large');
  }, look);
