/**
 * What runs in `embed.html`: gives the element the options of the query and speaks with the page around the frame.
 *
 * Messages carry `detente: 1`. The frame says `ready` (events, shown), `height` (height), `select` (id) and `range`
 * (from, to); it hears `hello` (say ready and height again), `select` (id) and `show` (from, to). A sandboxed
 * frame has no origin, so both sides know each other by their window alone.
 */
interface FrameElement extends HTMLElement {
  select(id: string | null): void;
  show(range: { from?: string | null; to?: string | null }): void;
}

interface Heard {
  readonly detente?: unknown;
  readonly type?: unknown;
  readonly id?: unknown;
  readonly from?: unknown;
  readonly to?: unknown;
}

const OPTIONS = [
  'lang',
  'from',
  'to',
  'lanes',
  'filter',
  'selected',
  'height',
  'axis',
  'wheel',
  'heading',
  'src',
];

const element = document.querySelector<FrameElement>('detente-timeline');
const query = new URLSearchParams(location.search);
let ready: object | null = null;

function say(type: string, what: object): void {
  if (parent !== window) parent.postMessage({ detente: 1, type, ...what }, '*');
}

function sayHeight(): void {
  if (element) say('height', { height: Math.ceil(element.getBoundingClientRect().height) });
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function hear({ data, source }: MessageEvent<Heard | null>): void {
  if (source !== parent || data?.detente !== 1 || !element) return;
  if (data.type === 'select') element.select(text(data.id));
  if (data.type === 'show') element.show({ from: text(data.from), to: text(data.to) });
  if (data.type !== 'hello') return;
  if (ready) say('ready', ready);
  sayHeight();
}

if (element) {
  for (const name of OPTIONS) {
    const value = query.get(name);
    if (value !== null) element.setAttribute(name, value);
  }
  const lang = query.get('lang');
  if (lang !== null) document.documentElement.lang = lang;
  const scheme = query.get('scheme');
  if (scheme === 'light' || scheme === 'dark') document.documentElement.style.colorScheme = scheme;
  element.addEventListener('detente-ready', (event) => {
    ready = (event as CustomEvent<object>).detail;
    say('ready', ready);
    // A frame out of sight is not rendered, so nothing observes that it has grown: measure it.
    sayHeight();
  });
  for (const type of ['select', 'range']) {
    element.addEventListener(`detente-${type}`, (event) => {
      say(type, (event as CustomEvent<object>).detail);
    });
  }
  new ResizeObserver(sayHeight).observe(element);
  addEventListener('message', hear);
}
