import type { EventList } from '../../model/event.ts';
import type { Language } from '../../model/language.ts';
import { datingWords } from '../../model/wording.ts';

/** How a timeline is put on another page. */
export const SNIPPET_FORMS = ['element', 'frame', 'picture'] as const;
export type SnippetForm = (typeof SNIPPET_FORMS)[number];

export interface SnippetChoice {
  readonly form: SnippetForm;
  /** Frozen holds the events as they are now; live follows the site it comes from. */
  readonly frozen: boolean;
  readonly lang: Language;
  /** Days, both inclusive; null shows all. */
  readonly from: string | null;
  readonly to: string | null;
  readonly selected: string | null;
  /** The height of the timeline in CSS pixels. */
  readonly height: number;
}

/** The fallback list names this many events; a link leads to the rest. */
const LISTED = 40;

/**
 * The markup to paste. It begins with a block element and has no blank line, so that Markdown leaves it whole.
 * @param list the events it shows
 * @param site the address of the site it comes from, with a final slash
 */
export function snippetOf(choice: SnippetChoice, list: EventList, site: string): string {
  if (choice.form === 'frame') return frameSnippet(choice, site);
  return choice.form === 'picture' ? pictureSnippet(choice, site) : elementSnippet(choice, list, site);
}

/** The address of the page for frames with a choice's options. */
export function frameUrl(choice: SnippetChoice, site: string): string {
  const url = new URL('embed.html', site);
  for (const [name, value] of options(choice)) url.searchParams.set(name, value);
  return url.href;
}

function elementSnippet(choice: SnippetChoice, list: EventList, site: string): string {
  const attributes = options(choice).map(([name, value]) => ` ${name}="${escape(value)}"`);
  const source = choice.frozen ? ` page="${escape(site)}"` : ` src="${escape(site)}events.json"`;
  const data = choice.frozen ? [`<script type="application/json">${scriptText(list)}</script>`] : [];
  return [
    '<div>',
    `<link rel="stylesheet" href="${escape(site)}embed/detente.css">`,
    // Another site's module would need that site's leave (CORS), a classic script does not.
    `<script src="${escape(site)}embed/detente.iife.js" defer></script>`,
    `<detente-timeline${source}${attributes.join('')}>`,
    ...fallback(choice, list, site),
    ...data,
    '</detente-timeline>',
    '</div>',
  ].join('\n');
}

function fallback({ lang }: SnippetChoice, list: EventList, site: string): string[] {
  const items = list.events.slice(0, LISTED).map(({ id, title, date }) => {
    const link = `<a href="${escape(pageUrl(site, lang, id))}">${escape(title[lang])}</a>`;
    return `<li>${link} ${escape(datingWords(date, lang).main)}</li>`;
  });
  const more = list.events.length - items.length;
  const rest = more > 0 ? [`<li><a href="${escape(pageUrl(site, lang, null))}">+${more}</a></li>`] : [];
  return ['<ol>', ...items, ...rest, '</ol>'];
}

function frameSnippet(choice: SnippetChoice, site: string): string {
  const sandbox = 'sandbox="allow-scripts allow-popups allow-top-navigation-by-user-activation"';
  return [
    '<div>',
    `<iframe src="${escape(frameUrl(choice, site))}" title="Détente" width="100%" height="${choice.height}" loading="lazy" ${sandbox}></iframe>`,
    `<script src="${escape(site)}embed/host.js" defer></script>`,
    `<p><a href="${escape(pageUrl(site, choice.lang, choice.selected))}">Détente</a></p>`,
    '</div>',
  ].join('\n');
}

/** A frozen picture is a file that the page keeps itself. */
function pictureSnippet({ lang, frozen }: SnippetChoice, site: string): string {
  const file = frozen ? './timeline.svg' : `${site}embed/timeline.svg`;
  const picture = `<img src="${escape(file)}" alt="Détente" width="720">`;
  return ['<div>', `<a href="${escape(pageUrl(site, lang, null))}">${picture}</a>`, '</div>'].join('\n');
}

function options({ lang, from, to, selected, height }: SnippetChoice): [string, string][] {
  const all: [string, string | null][] = [
    ['lang', lang],
    ['from', from],
    ['to', to],
    ['selected', selected],
    ['height', String(height)],
  ];
  return all.filter((option): option is [string, string] => option[1] !== null);
}

function pageUrl(site: string, lang: Language, id: string | null): string {
  const url = new URL(`?lang=${lang}`, site);
  if (id !== null) url.hash = id;
  return url.href;
}

/** JSON in which nothing ends the script, and nothing is a template's: `{{`, `{%` and `{#` occur in strings alone. */
function scriptText(list: EventList): string {
  return JSON.stringify(list)
    .replaceAll('<', '\\u003c')
    .replace(/\{(?=[{%#])/g, '\\u007b');
}

/** Text for markup and attributes, on one line, without what templates take for their own. */
function escape(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[&<>"{]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
