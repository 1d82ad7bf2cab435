import { mount, unmount } from 'svelte';
import '../../../src/ui/styles/fonts.css';
import '../../../src/ui/styles/tokens.css';
import type { EventList } from '../../../src/model/event.ts';
import type { Language } from '../../../src/model/language.ts';
import { directionOf } from '../../../src/model/language.ts';
import { sampleList } from './sample.ts';
import Gallery from './Gallery.svelte';

/** `?list=/events.json` or `?n=30&lang=ar&theme=dark&from=2018-06-01&to=2018-11-01&selected=e5&laneBy=kind` draws one picture of the suite. */
const query = new URLSearchParams(location.search);
const lang = (query.get('lang') ?? 'en') as Language;
document.documentElement.lang = lang;
document.documentElement.dir = directionOf(lang);
document.documentElement.dataset['theme'] = query.get('theme') ?? 'light';

const address = query.get('list');
const list = address
  ? ((await (await fetch(address)).json()) as EventList)
  : sampleList(Number(query.get('n') ?? 30));
const props = { list, lang, query };
let gallery = mount(Gallery, { target: document.body, props });

/** Takes the chart down and puts it up again, a frame each, for whoever counts what stays behind. */
async function remount(times: number): Promise<void> {
  for (let i = 0; i < times; i += 1) {
    await unmount(gallery);
    gallery = mount(Gallery, { target: document.body, props });
    await new Promise(requestAnimationFrame);
  }
}
Object.assign(globalThis, { remount });
