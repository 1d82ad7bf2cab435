import type { Article, EventList, Mention } from '../../model/event.ts';
import type { Language } from '../../model/language.ts';
import type { Messages } from '../messages/messages.ts';
import { datePhrase } from './words.ts';
import type { DateStyle } from './words.ts';

/** An entity's name in a language; its id when the list does not know it, so that nothing is hidden. */
export function nameOf(list: EventList, id: string, lang: Language): string {
  return list.entities[id]?.label[lang] ?? id;
}

export function articleOf(list: EventList, id: string): Article | null {
  return list.articles.find((article) => article.id === id) ?? null;
}

/** «via Sputnik»; null when the article tells it itself. */
export function relayPhrase(mention: Mention, list: EventList, t: Messages, lang: Language): string | null {
  if (mention.relay.length === 0) return null;
  return t.via(mention.relay.map((id) => nameOf(list, id, lang)).join(lang === 'ar' ? '، ' : ', '));
}

/** «Article 3 of 5». */
export function articlePhrase(id: string, list: EventList, t: Messages): string {
  return t.articleOf(list.articles.findIndex((article) => article.id === id) + 1, list.articles.length);
}

/** A phrase inside a sentence: «one of 8 Mondays». Arabic has no capitals. */
export function lowerFirst(phrase: string, lang: Language): string {
  return lang === 'ar' ? phrase : phrase.slice(0, 1).toLowerCase() + phrase.slice(1);
}

/** What the article prints of its own date: «undated», or the date. */
export function publishedPhrase(article: Article, t: Messages, style: DateStyle, long: boolean): string {
  const phrase = datePhrase(article.published, style);
  if (article.published.status === 'exact') return t.printedDate(phrase);
  return long ? t.writtenOn(lowerFirst(phrase, style.lang)) : t.undatedArticle;
}
