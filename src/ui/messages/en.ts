import { countWords } from '../../model/grammar.ts';
import type { Noun } from '../../model/grammar.ts';
import { CHARACTER, EVENT, MENTION, SOURCE, smallNumber } from './nouns.ts';

const n = (count: number, noun: Noun): string => countWords(count, noun, 'en');
const say = (count: number): string => smallNumber(count, 'en');

/** The interface in English; the other languages must have the same entries, which the types hold. */
export const en = {
  name: 'Détente',
  tagline: (from: number, to: number) => `The United States and Russia, ${from}–${to}`,
  taglineAny: (from: number, to: number) => `What was reported, ${from}–${to}`,
  description:
    'A timeline of diplomacy that can be checked: every event opens the exact words of its source.',
  languageName: 'English',
  language: 'Language',
  theme: 'Light or dark',
  themeNow: { system: 'as the system', light: 'light', dark: 'dark' },
  skip: 'Skip to the list of events',

  summary: (events: number, articles: number, arabic: boolean) =>
    `${n(events, EVENT)} in ${say(articles)} ${arabic ? 'Arabic ' : ''}${articles === 1 ? 'article' : 'articles'}.`,
  undated: (articles: number) =>
    articles === 0
      ? 'Each mark shows the days its words allow. Open one to read them.'
      : `${capital(say(articles))} ${articles === 1 ? 'carries' : 'carry'} no date, so each mark shows the days its words allow. Open one to read them.`,
  summaryPhone: (from: number, to: number) =>
    `The rule under each is ${from}–${to}; its mark, the days the words allow.`,
  key: 'How to read the marks',
  keyExact: 'exact day',
  keyFew: 'one of a few days',
  keyRange: 'likely, within possible',
  keyContested: 'two readings',

  chart: 'Timeline',
  axis: 'Events along the time axis',
  axisNone: 'No event chosen yet',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  all: 'All',
  fitAll: 'Show all years',
  fitResults: 'Fit results',
  earlier: 'Earlier',
  later: 'Later',
  undo: 'Undo',
  usPresident: 'US president',
  ruPresident: 'Russian president',
  knownDates: 'Known dates',
  silence: (months: number) =>
    months >= 24 && months % 12 === 0
      ? `${months / 12} years no article speaks of`
      : `${months} months no article speaks of`,
  outsideBefore: (count: number) => `${n(count, EVENT)} earlier than the view`,
  outsideAfter: (count: number) => `${n(count, EVENT)} later than the view`,
  minimap: 'All years',
  viewStart: 'Start of the view',
  viewEnd: 'End of the view',
  fold: 'Fold the empty years',
  unfold: 'Unfold the empty years',
  wheelHint: 'Hold Ctrl and scroll to zoom',
  readoutHelp: 'Point at a mark to see its words. Ctrl + scroll zooms, drag moves, ← → step, ? keys.',
  firstVisit: 'Every mark opens the words it rests on.',
  firstVisitAct: 'Open one',
  gotIt: 'Got it',

  list: 'All events in order of time',
  listShort: 'Events',
  sameDate: 'same date',
  noYear: 'Undated or vague',
  noYearHelp: 'Their words do not tie them to a year. Open one to see what is known.',
  likelyIn: 'placed by the earliest likely day',
  more: (count: number) => `Show ${n(count, EVENT)} more`,
  stateOpen: 'open',
  stateFiltered: 'outside the filter',

  search: 'Search words, people',
  searchLabel: 'Search titles, excerpts and articles',
  clear: 'Clear',
  clearAll: 'Clear search and filters',
  results: (count: number, all: number) =>
    count === 1 ? `1 of ${n(all, EVENT)}` : `${count} of ${n(all, EVENT)}`,
  noResults: 'No event has these words',
  noResultsHelp: 'Try fewer words, another language, or take a filter away.',
  inArticle: (count: number) => `also ${count === 1 ? 'once' : `${count} times`} elsewhere in the articles`,
  filters: 'Filters',
  filterBy: {
    kind: 'Kind',
    modality: 'How it stands',
    person: 'Person',
    place: 'Place',
    topic: 'Topic',
    country: 'Country',
    source: 'Source',
    certainty: 'Date',
    range: 'Years',
  },
  from: 'From',
  to: 'To',
  certaintyOf: {
    exact: 'known day',
    few: 'one of 60 days or fewer',
    range: 'longer range',
    open: 'open at an end',
    contested: 'disputed',
    unknown: 'unknown',
  },

  close: 'Close',
  previous: 'Earlier event',
  next: 'Later event',
  copyLink: 'Copy link',
  copied: 'Copied',
  copyFailed: 'Copying was refused; the text is selected instead',
  event: 'Event',
  why: 'Why this date?',
  speaker: 'Says who',
  ownVoice: 'the article itself',
  via: (names: string) => `via ${names}`,
  inside: (names: string) => `within the words of ${names}`,
  independent: (count: number) =>
    count === 1 ? 'one source' : `${n(count, SOURCE)} independent of each other`,
  articleOf: (index: number, count: number) => `Article ${index} of ${count}`,
  undatedArticle: 'prints no date',
  printedDate: (date: string) => `dated ${date}`,
  writtenOn: (date: string) => `prints no date; ${date}`,
  readArticle: 'Read the article',
  original: 'The passage on its own site',
  translation: 'Translated by an editor',
  machineTitle: 'Title composed from the words of the source',
  alsoInArticle: 'Also in this article',
  mentions: (count: number) => (count === 1 ? 'One excerpt' : `${n(count, MENTION)} report it`),
  mentionOf: (index: number, count: number) => `Excerpt ${index} of ${count}`,
  who: 'Who',
  where: 'Where',
  about: 'About',
  cited: 'Cited as',
  correction: 'Corrected by an editor',
  correctedBy: (by: string, reason: string) => `${by}: ${reason}`,
  changed: {
    title: 'title',
    date: 'date',
    kind: 'kind',
    merge: 'joined with another report',
    split: 'taken apart from another report',
    translation: 'translation',
  },
  markKey: 'In the excerpt',
  timeWords: 'words of time',
  reportingWords: 'words of reporting',

  fact: 'fact',
  convention: 'convention',
  assumption: 'assumption',
  anyDay: 'any day',
  fromDay: (day: string) => `from ${day}`,
  untilDay: (day: string) => `up to ${day}`,
  certainAbove: 'Up to here certain; below, likely',
  contestedSides: 'The readings do not agree',
  reading: (index: number) => `Reading ${index}`,
  noProof: 'The words give no bound: any day is possible.',
  printed: 'The date is printed or named outright; nothing had to be inferred.',
  goToWords: 'Show these words in the article',
  days: 'days',
  proofDrawing: (steps: number) => `Drawing of the ${steps === 1 ? 'step' : `${steps} steps`} told below`,

  article: 'Article',
  eventOf: (index: number, count: number) => `Event ${index} of ${count} in this article`,
  setAside: {
    title: 'Heading',
    furniture: 'Furniture of the page, set aside',
    tail: 'Another article glued to this one, set aside',
    body: '',
  },
  ruler: (characters: number) => `Ruler of the article, ${n(characters, CHARACTER)}; a tick each hundred`,
  articleLoading: 'The article is on its way…',
  articleFailed: 'The article did not load',
  articleFailedHelp: 'Its excerpts are kept in the list and shown here. Check the connection and try again.',
  articleChanged:
    'The article on this site is not the one the excerpts were taken from; they are shown as they were.',
  retry: 'Try again',

  loading: 'Loading the events…',
  slow: 'The network is slow. Still waiting for the list of events.',
  failed: 'The list of events did not load',
  failedHelp: 'Check the connection, then try again.',
  bad: 'The list of events cannot be read',
  empty: 'No events yet',
  emptyHelp: 'The list is in order, but no article in it reports an event.',
  details: 'Details',

  take: 'Take along',
  takeNote: (count: number) => `${n(count, EVENT)} as shown`,
  formats: {
    json: 'JSON, the list as it is',
    csv: 'CSV for a spreadsheet',
    ics: 'ICS for a calendar',
    jsonld: 'JSON-LD, linked data',
    svg: 'SVG, the view as a drawing',
    png: 'PNG, the view as a picture',
    print: 'Print, or save as PDF',
  },
  icsNote: 'A calendar holds known days only',
  cite: 'Cite',
  citeShort: 'Short',
  citeLong: 'Long, with excerpt and offsets',
  citeBibtex: 'BibTeX',
  characters: (from: number, to: number) => `characters ${from}–${to}`,

  help: 'Help and keys',
  helpIntro:
    'Every mark is an event, and every event opens the exact words of its source and the reasons for its date.',
  helpMarks: 'Marks',
  helpKeys: 'Keys, while the axis or the list has focus',
  keys: [
    ['← →', 'the next event on that side'],
    ['↑ ↓', 'the next event up or down'],
    ['Home End', 'the first, the last'],
    ['Page Up Page Down', 'a screen earlier, later'],
    ['Enter', 'open the event'],
    ['Esc', 'close what is open'],
    ['+ −', 'zoom'],
    ['0', 'all years'],
    ['Ctrl + Z', 'undo the last move'],
    ['/', 'search'],
    ['?', 'this page'],
  ] as readonly (readonly [string, string])[],
  months: 'Month names',
  digits: 'Digits',
  direction: 'Time runs',
  directionAuto: 'with the language',
  directionLtr: 'left to right',
  shortcuts: 'Keys of one character (/ ? + − 0)',
  settings: 'Settings',
  monthNames: {
    egypt: 'يناير، فبراير',
    levant: 'كانون الثاني، شباط',
    both: 'كانون الثاني/يناير',
    maghreb: 'جانفي، فيفري',
  },
  digitNames: { latn: '0 1 2 3', arab: '٠ ١ ٢ ٣' },
  noScript: 'This page shows its events as a list. With JavaScript it draws them on a time axis.',
  printedFrom: (url: string) => `Printed from ${url}`,
  knownDatesCite: 'Source',
};

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/**
 * Every sentence of the interface. The catalogue is plain typed code: a missing sentence or plural form is a
 * type error, the language is always passed (two timelines on one page may differ), and nothing is parsed at
 * run time.
 */
export type Messages = typeof en;
