import { mount } from 'svelte';
import { LANGUAGES } from '../model/language.ts';
import type { Language } from '../model/language.ts';
import Boot from './Boot.svelte';

/** Puts the interface on the page. */
export function start(): void {
  const target = document.querySelector('#app');
  if (!target) return;
  const source = new URL('events.json', document.baseURI).href;
  mount(Boot, { target, props: { source, ownLanguage: ownLanguage() } });
}

/** The page's own language, set in its head before anything was drawn. */
function ownLanguage(): Language {
  return LANGUAGES.find((lang) => lang === document.documentElement.dataset['own']) ?? 'en';
}
