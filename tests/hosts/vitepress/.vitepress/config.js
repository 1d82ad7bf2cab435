// VitePress compiles Markdown as Vue templates, where scripts are forbidden: they go into the head of the site.
export default {
  title: 'Notes on summits',
  // Where the site is served from.
  base: '/some/where/',
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag === 'detente-timeline' } } },
  head: [
    ['link', { rel: 'stylesheet', href: '/some/where/detente/embed/detente.css' }],
    ['script', { src: '/some/where/detente/embed/detente.iife.js', defer: '' }],
  ],
};
