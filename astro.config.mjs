import { defineConfig } from 'astro/config';

// Old kernels count: WeChat on phones of 2018–2020 runs Chrome 66 to 80, iPhones Safari 12. Without
// this floor Vite writes `width <= 40rem`, and the phone layout is gone there.
const floor = ['chrome66', 'safari12'];

// `base`, `site` and `outDir` come from scripts/commands, which know the portal.
export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  // No inline style or script anywhere: pages hold under a strict Content-Security-Policy.
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  devToolbar: { enabled: false },
  vite: {
    build: { target: floor, cssTarget: floor, assetsInlineLimit: 0 },
  },
});
