import type { SnippetForm } from '../../src/ui/embed/snippet.ts';

/** A site generator, and where its example site in this folder keeps things. */
export interface Host {
  readonly name: string;
  /** The file with the snippet; it must hold the words of `snippet.html`, unless `own` says why it cannot. */
  readonly page: string;
  readonly own?: string;
  /** Where the site keeps files it copies as they are. */
  readonly statics: string;
  /** The built site. */
  readonly out: string;
  /** The command that builds, run in the host's folder; null when there is nothing to build. */
  readonly build: readonly [command: string, ...args: string[]] | null;
  /** The Debian package that has the command. */
  readonly apt?: string;
  /** Installed in seconds, also where nothing is there yet. */
  readonly quick?: true;
  /** The built pages to open. */
  readonly opens?: readonly string[];
  /** Its theme brings scripts that a strict policy forbids: only faults of ours count. */
  readonly ownScripts?: true;
  readonly pasted: PastedPage;
}

/** A page of a site into which somebody pastes what the embed dialog hands out. */
interface PastedPage {
  readonly file: string;
  readonly opens: string;
  /** The folder whose files lie beside the built page. */
  readonly beside: string;
  /** What can be pasted there; everything, when left out. */
  readonly forms?: readonly SnippetForm[];
  /** What stands above the markup. */
  readonly head?: string;
  /** Put before each line of the markup. */
  readonly indent?: string;
}

const TITLE = '# Pasted\n\n';

export const HOSTS: readonly Host[] = [
  {
    name: 'plain',
    page: 'index.html',
    statics: '.',
    out: '.',
    build: null,
    quick: true,
    pasted: {
      file: 'pasted.html',
      opens: 'pasted.html', beside: '.',
      head: '<!doctype html>\n<meta charset="utf-8">\n<title>Pasted</title>\n',
    },
  },
  {
    name: 'eleventy',
    page: 'index.md',
    statics: '.',
    out: '_site',
    build: ['npx', 'eleventy', '--quiet'],
    quick: true,
    pasted: { file: 'pasted.md', opens: 'pasted/index.html', beside: 'pasted', head: TITLE },
  },
  {
    name: 'astro',
    page: 'src/pages/notes.md',
    statics: 'public',
    out: 'dist',
    build: ['npx', 'astro', 'build', '--silent'],
    opens: ['index.html', 'notes.html'],
    pasted: { file: 'src/pages/pasted.md', opens: 'pasted.html', beside: 'public', head: TITLE },
  },
  {
    name: 'vitepress',
    page: 'index.md',
    own: 'scripts are forbidden in its Markdown',
    statics: 'public',
    out: '.vitepress/dist',
    build: ['npx', 'vitepress', 'build'],
    ownScripts: true,
    pasted: { file: 'pasted.md', opens: 'pasted.html', beside: '.', forms: ['picture'], head: TITLE },
  },
  {
    name: 'hugo',
    page: 'content/_index.md',
    own: 'it drops raw HTML; the shortcode writes the snippet',
    statics: 'static',
    out: 'public',
    build: ['hugo', '--quiet'],
    apt: 'hugo',
    // Its Markdown has no raw HTML, but a page may be HTML itself.
    pasted: {
      file: 'content/pasted.html',
      opens: 'pasted/index.html', beside: 'static/pasted',
      head: '---\ntitle: Pasted\n---\n',
    },
  },
  {
    name: 'jekyll',
    page: 'index.md',
    statics: '.',
    out: '_site',
    build: ['jekyll', 'build', '--quiet'],
    apt: 'jekyll',
    pasted: {
      file: 'pasted.md',
      opens: 'pasted.html', beside: '.',
      head: `---\ntitle: Pasted\nlayout: default\n---\n${TITLE}`,
    },
  },
  {
    name: 'mkdocs',
    page: 'docs/index.md',
    statics: 'docs',
    out: 'site',
    build: ['mkdocs', 'build', '--quiet'],
    apt: 'mkdocs',
    ownScripts: true,
    pasted: { file: 'docs/pasted.md', opens: 'pasted/index.html', beside: 'docs/pasted', head: TITLE },
  },
  {
    name: 'sphinx',
    page: 'index.rst',
    statics: 'site',
    out: '_build',
    build: ['sphinx-build', '-q', '-b', 'html', '.', '_build'],
    apt: 'python3-sphinx',
    ownScripts: true,
    pasted: {
      file: 'pasted.rst',
      opens: 'pasted.html', beside: 'site',
      head: ':orphan:\n\nPasted\n======\n\n.. raw:: html\n\n',
      indent: '   ',
    },
  },
];
