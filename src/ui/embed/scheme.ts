import { h } from './dom.ts';
import type { Session } from './session.ts';

const DARK = 'rgb(2, 2, 2)';

/**
 * Follows the colour scheme of the place the element stands in, which is what its page declares with
 * `color-scheme`, not what the system prefers: a light page must not get a dark timeline. A hidden probe takes
 * one of two colours by scheme; its transition tells of a change without a listener on the page.
 */
export function watchScheme(root: ShadowRoot, session: Session): void {
  const probe = h('span', { class: 'scheme', 'aria-hidden': 'true' });
  const read = (): void => {
    session.set({ theme: getComputedStyle(probe).color === DARK ? 'dark' : 'light' });
  };
  probe.addEventListener('transitionend', read);
  root.append(probe);
  read();
}
