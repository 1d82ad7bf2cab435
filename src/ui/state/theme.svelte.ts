import { remember } from './memory.ts';

const KEY = 'detente-theme';

export type ThemeName = 'system' | 'light' | 'dark';

/** Light, dark, or as the system says. Kept in the browser where it may be; a frame without storage just forgets. */
export class ThemeSetting {
  chosen = $state<ThemeName>(read());
  readonly #system = matchMedia('(prefers-color-scheme: dark)');

  /** To the other of light and dark than is shown, then back to the system's. */
  turn(): void {
    const shown = this.#shown();
    const systems = this.#system.matches ? 'dark' : 'light';
    if (this.chosen !== 'system' && shown !== systems) this.#choose('system');
    else this.#choose(shown === 'dark' ? 'light' : 'dark');
  }

  #shown(): 'light' | 'dark' {
    if (this.chosen !== 'system') return this.chosen;
    return this.#system.matches ? 'dark' : 'light';
  }

  #choose(name: ThemeName): void {
    this.chosen = name;
    if (name === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = name;
    remember(KEY, name === 'system' ? null : name);
  }
}

function read(): ThemeName {
  const name = document.documentElement.dataset['theme'];
  return name === 'light' || name === 'dark' ? name : 'system';
}
