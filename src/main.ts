import { mount } from 'svelte';
import Boot from './ui/Boot.svelte';
import { LANGUAGES } from './model/language.ts';
import type { Language } from './model/language.ts';
import './ui/styles/base.css';

/** The page's own language, set in its head before anything was drawn. */
function ownLanguage(): Language {
  return LANGUAGES.find((lang) => lang === document.documentElement.dataset['own']) ?? 'en';
}

history.scrollRestoration = 'manual';
const target = document.querySelector('#app');
if (target) {
  mount(Boot, {
    target,
    props: { source: new URL('events.json', document.baseURI).href, ownLanguage: ownLanguage() },
  });
}
