import type { Article, EventList, Mention, TimelineEvent } from '../event.ts';
import { directionOf } from '../language.ts';
import type { Language } from '../language.ts';
import { KIND_NAMES, MODALITY_NAMES } from '../names.ts';
import {
  holdingsOf,
  holdingsWords,
  MARKS_WORDS,
  ruleWords,
  taglineWords,
  undatedWords,
} from '../list-words.ts';
import { byYear, yearsOf } from '../order.ts';
import { datingWords } from '../wording.ts';

/** Where the list stands in a page; what is between is replaced. */
const OPENING = '<!--list-->';
const CLOSING = '<!--/list-->';

/** The pages of a site, one a language; the first is the site's front page. */
export const PAGE_OF: Readonly<Record<Language, string>> = { en: 'index.html', ar: 'ar.html', ru: 'ru.html' };

/**
 * Puts the whole list into a page, so that it is read, found and linked to without a script.
 * @param page HTML with `<!--list-->`, perhaps filled before
 * @throws when the page has no place for the list
 */
export function fillPage(page: string, list: EventList, lang: Language): string {
  const start = page.indexOf(OPENING);
  if (start < 0) throw new Error(`Unexpected page, expected ${OPENING} in it`);
  const end = page.indexOf(CLOSING, start);
  const after = end < 0 ? start + OPENING.length : end + CLOSING.length;
  const filled = page.slice(0, start) + OPENING + writeHtml(list, lang) + CLOSING + page.slice(after);
  const html = `<html lang="${lang}" dir="${directionOf(lang)}"${lang === 'en' ? '' : ' data-fixed'}>`;
  return filled
    .replace(/<html[^>]*>/, html)
    .replace(/<title>[^<]*<\/title>/, `<title>${WORDS[lang].title}</title>`);
}

/**
 * The list as plain HTML: years, titles, dates in words, excerpts in their own language, sources.
 * Its head and its rows stand where the page with a script puts its own, so that nothing jumps when that arrives.
 */
export function writeHtml(list: EventList, lang: Language): string {
  const words = WORDS[lang];
  const holdings = holdingsOf(list);
  const years = yearsOf(list);
  const groups = byYear(list.events).map(({ year, events }) => {
    const items = events.map((event) => eventHtml(event, list, lang)).join('\n');
    return `<section><h2>${year ?? words.vague}</h2>\n<ol>\n${items}\n</ol></section>`;
  });
  const others = (Object.keys(PAGE_OF) as Language[])
    .filter((other) => other !== lang)
    .map(
      (other) =>
        `<a href="./${PAGE_OF[other]}" lang="${other}" dir="${directionOf(other)}">${WORDS[other].own}</a>`,
    );
  return `<main id="without-script" lang="${lang}" dir="${directionOf(lang)}"><header><h1 lang="fr" dir="ltr">Détente</h1>
<p class="tagline">${taglineWords(list, lang)}</p>
<nav aria-label="${words.languages}">${others.join(' ')}</nav></header>
<p class="summary"><strong>${holdingsWords(holdings, lang)}</strong> <span class="wide">${undatedWords(holdings, lang) ?? ''} ${MARKS_WORDS[lang]}</span><span class="phone">${years ? ruleWords(years, lang) : ''}</span><span class="plain">${words.intro}</span></p>
<div class="axis"></div>
${groups.join('\n')}
</main>`;
}

function eventHtml(event: TimelineEvent, list: EventList, lang: Language): string {
  const date = datingWords(event.date, lang);
  const stands =
    event.modality === 'happened'
      ? ''
      : ` <span class="stands">${MODALITY_NAMES[event.modality][lang]}</span>`;
  const certain = date.certain === null ? '' : ` <span class="certain">${text(date.certain)}</span>`;
  return `<li id="${attribute(event.id)}"><article>
<p class="meta"><span class="date">${text(date.main)}${certain}</span> <span>${KIND_NAMES[event.kind][lang]}</span></p>
<h3><a href="#${attribute(encodeURIComponent(event.id))}">${text(event.title[lang])}</a>${stands}</h3>
${event.mentions.map((mention) => mentionHtml(mention, list, lang)).join('\n')}
</article></li>`;
}

function mentionHtml(mention: Mention, list: EventList, lang: Language): string {
  const article = list.articles.find(({ id }) => id === mention.article);
  const tag = article?.lang ?? 'ar';
  const name = (id: string): string => list.entities[id]?.label[lang] ?? id;
  const said = [mention.speaker, ...mention.relay].filter((id) => id !== null).map(name);
  const before = `<span>… ${text(wholeWordsAtEnd(mention.prefix))}</span>`;
  const after = `<span>${text(wholeWordsAtStart(mention.suffix))} …</span>`;
  return `<blockquote class="source" lang="${attribute(tag)}" dir="${directionOf(tag)}">${before}<mark>${text(mention.exact)}</mark>${after}</blockquote>
<p class="said">${text(said.join(' · '))} ${article ? sourceLink(article, lang) : ''}</p>`;
}

/** Context is kept in a fixed number of characters; a word it cut in two is left out. */
const CONTEXT = 32;

function wholeWordsAtEnd(prefix: string): string {
  return prefix.length < CONTEXT ? prefix : prefix.slice(prefix.search(/\s/) + 1);
}

function wholeWordsAtStart(suffix: string): string {
  const last = suffix.search(/\s\S*$/);
  return suffix.length < CONTEXT || last < 0 ? suffix : suffix.slice(0, last);
}

function sourceLink(article: Article, lang: Language): string {
  const address = article.url !== null && /^https?:/.test(article.url) ? article.url : article.source;
  return `<a href="${attribute(address)}" lang="${attribute(article.lang)}" dir="auto">${text(article.title || WORDS[lang].article)}</a>`;
}

function text(value: string): string {
  return value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function attribute(value: string): string {
  return text(value).replace(/"/g, '&quot;');
}

const WORDS: Readonly<
  Record<
    Language,
    { own: string; title: string; intro: string; vague: string; languages: string; article: string }
  >
> = {
  en: {
    own: 'English',
    title: 'Détente · a timeline of diplomacy that can be checked',
    intro: 'This page shows its events as a list. With JavaScript it draws them on a time axis.',
    vague: 'Undated or vague',
    languages: 'Other languages',
    article: 'The article',
  },
  ar: {
    own: 'العربية',
    title: 'Détente · خط زمني للدبلوماسية يمكن التحقق منه',
    intro: 'تعرض هذه الصفحة أحداثها قائمةً. ومع JavaScript ترسمها على محور الزمن.',
    vague: 'بلا تاريخ أو غامضة التاريخ',
    languages: 'لغات أخرى',
    article: 'المقال',
  },
  ru: {
    own: 'Русский',
    title: 'Détente · хронология дипломатии, которую можно проверить',
    intro: 'Эта страница показывает события списком. С JavaScript она чертит их на оси времени.',
    vague: 'Без даты или неясно',
    languages: 'Другие языки',
    article: 'Статья',
  },
};
