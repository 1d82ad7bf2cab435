import type { EventList } from '../../model/event.ts';

import type { Session } from '../state/session.svelte.ts';

export const TAKE_FORMATS = ['json', 'csv', 'ics', 'jsonld', 'svg', 'png', 'print'] as const;
export type TakeFormat = (typeof TAKE_FORMATS)[number];

/** The list with only the events that are shown, in order of time. */
export function shownList(session: Session): EventList {
  const events = session.list.events.filter((event) => session.shownIds.has(event.id));
  return { ...session.list, events };
}

/** Hands the reader a file of what is shown, or the printer. */
export async function take(format: TakeFormat, session: Session): Promise<void> {
  if (format === 'print') {
    await printPage(session);
    return;
  }
  const blob = await blobOf(format, session);
  if (blob === null) return;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `detente.${format}`;
  link.click();
  // The browser reads the blob after the click; a minute is far more than it needs.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}

/** Frames a chart needs to settle at the width of paper. */
const SETTLE_MS = 400;

/** Draws the timeline to the width of paper, prints, and goes back. */
async function printPage(session: Session): Promise<void> {
  session.printing = true;
  await new Promise((done) => setTimeout(done, SETTLE_MS));
  print();
  session.printing = false;
}

async function blobOf(format: Exclude<TakeFormat, 'print'>, session: Session): Promise<Blob | null> {
  if (format === 'png') return (await session.chart?.toPNG()) ?? null;
  if (format === 'svg') {
    const svg = session.chart?.toSVG();
    return svg === undefined ? null : new Blob([svg], { type: 'image/svg+xml' });
  }
  // The writers are loaded when somebody takes something along, which is rare.
  const { writeText } = await import('./write.ts');
  const { text, type } = writeText(format, shownList(session), session.lang);
  return new Blob([text], { type });
}
