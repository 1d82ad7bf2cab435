import { mount } from 'svelte';
import { LANGUAGES } from '../model/language.ts';
import type { Language } from '../model/language.ts';
import Boot from './Boot.svelte';

/**
 * Puts the interface on the page.
 * @param source the list's address
 * @param response its answer, already asked for
 */
export function start(source: string, response: Promise<Response>): void {
  const target = document.querySelector('#app');
  if (!target) return;
  mount(Boot, { target, props: { source, response, ownLanguage: ownLanguage() } });
}

/** The page's own language, set in its head before anything was drawn. */
function ownLanguage(): Language {
  return LANGUAGES.find((lang) => lang === document.documentElement.dataset['own']) ?? 'en';
}
