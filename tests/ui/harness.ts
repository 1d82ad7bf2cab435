import { cleanup, render } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { vi } from 'vitest';
import type { EventList } from '../../src/model/event.ts';
import { readAddress } from '../../src/ui/state/address.ts';
import { Session } from '../../src/ui/state/session.svelte.ts';
import { ARTICLE_IDS, articleText, fixtureList } from '../fixtures/events.ts';
import Harness from './Harness.svelte';

/** What a browser has and jsdom has not. */
export function lendBrowser(): void {
  class Silent {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  }
  vi.stubGlobal('ResizeObserver', Silent);
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  vi.stubGlobal('fetch', (address: URL | string) => {
    const number = ARTICLE_IDS.findIndex((id) => String(address).includes(id));
    return Promise.resolve(
      new Response(number < 0 ? '' : articleText(number), { status: number < 0 ? 404 : 200 }),
    );
  });
  vi.stubGlobal('CSS', { escape: (id: string) => id.replace(/[^\w-]/g, '\\$&') });
  Object.defineProperty(document, 'fonts', { value: { ready: Promise.resolve() }, configurable: true });
  Element.prototype.getClientRects = () => [] as unknown as DOMRectList;
  Element.prototype.scrollIntoView = () => undefined;
}

/** A session over the sample list, as an address would open it. */
export function sessionAt(search = '', hash = '', list: EventList = fixtureList()): Session {
  return new Session(list, 'https://example.org/events.json', readAddress(search, hash), 'en');
}

interface HarnessProps extends Record<string, unknown> {
  readonly session: Session;
  readonly component: Component<Record<string, unknown>>;
  readonly given: Record<string, unknown>;
}

/** One component of the page with a session around it. */
export function show(session: Session, component: unknown, given: Record<string, unknown> = {}): void {
  render(Harness as unknown as Component<HarnessProps>, {
    props: { session, component: component as Component<Record<string, unknown>>, given },
  });
}

export { cleanup };
