import { basename, join, relative, resolve, sep } from 'node:path';
import type { ErrorPayload, Plugin, ViteDevServer } from 'vite';
import { frameOf, placeOf, renderMessage, sortMessages, type Message } from '../model/message.ts';
import { extractEvents, readCorpus, type Corpus, type CorpusPlace } from './corpus.ts';
import { DATA } from './files.ts';
import { Progress } from './io.ts';
import { writeListFiles } from './list-files.ts';

/** A change is answered this long after the last one: editors write a file in several steps. */
const SETTLE_MS = 80;

/** The corpus as it was last read, and what was wrong with it. */
interface Extracted {
  readonly corpus: Corpus;
  readonly messages: readonly Message[];
}

/**
 * The extraction as a step of the build: writes `events.json` and its schema to the public folder and puts the
 * articles, byte for byte, to `articles/`. While developing, an edited article or fact shows on the page at
 * once, and a broken one as an overlay with file, line, column and frame.
 * @param place where the corpus is; the program's own data when left out
 */
export function detente(place: Partial<CorpusPlace> = {}): Plugin {
  const full: CorpusPlace = { articles: [join(DATA, 'articles')], stdin: null, ...place };
  let publicDir = 'public';
  let root = process.cwd();
  let once: Promise<Extracted> | null = null;
  const extract = (): Promise<Extracted> => (once ??= extractTo(full, publicDir));
  return {
    name: 'detente',
    // Once a build: the embedded element has no corpus of its own.
    applyToEnvironment: ({ name }) => name === 'client',
    configResolved(config) {
      ({ publicDir, root } = config);
    },
    async buildStart() {
      // In development the server extracts, so that a broken article does not keep it from starting.
      if (this.meta.watchMode) return;
      const { corpus, messages } = await extract();
      const rendered = sortMessages(messages).map((message) => ({
        message,
        text: render(message, corpus, root),
      }));
      for (const { message, text } of rendered) if (message.severity !== 'error') this.warn(text);
      const errors = rendered.filter(({ message }) => message.severity === 'error');
      if (errors.length > 0) this.error(errors.map(({ text }) => text).join('\n'));
    },
    async generateBundle() {
      const { corpus } = await extract();
      for (const { source, bytes } of corpus.sources) {
        this.emitFile({ type: 'asset', fileName: `articles/${basename(source.file)}`, source: bytes });
      }
    },
    async configureServer(server) {
      await serve(server, full, () => extractTo(full, publicDir), root);
    },
  };
}

async function extractTo(place: CorpusPlace, folder: string): Promise<Extracted> {
  const corpus = await readCorpus(place, new Progress(process));
  const { list, messages } = extractEvents(corpus);
  if (!messages.some(({ severity }) => severity === 'error')) await writeListFiles(list, folder);
  return { corpus, messages };
}

/** Serves the articles, and extracts again when a file of the corpus changes. */
async function serve(
  server: ViteDevServer,
  place: CorpusPlace,
  extract: () => Promise<Extracted>,
  root: string,
): Promise<void> {
  const folders = [
    ...place.articles,
    place.gazetteer ?? join(DATA, 'gazetteer'),
    place.corrections ?? join(DATA, 'corrections'),
  ];
  const watched = folders.map((folder) => resolve(folder));
  let current = await extract();
  let timer: NodeJS.Timeout | undefined;
  const again = async (): Promise<void> => {
    current = await extract();
    const payload = overlayOf(current, root);
    server.ws.send(payload ?? { type: 'full-reload', path: '*' });
  };
  server.watcher.add(watched);
  server.watcher.on('all', (_event, file) => {
    if (!watched.some((folder) => file === folder || file.startsWith(folder + sep))) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      again().catch((error: unknown) => {
        server.config.logger.error(String(error));
      });
    }, SETTLE_MS);
  });
  // A page opened while an article is broken sees that too.
  server.ws.on('connection', () => {
    const payload = overlayOf(current, root);
    if (payload) server.ws.send(payload);
  });
  server.middlewares.use((request, response, next) => {
    const name = /\/articles\/([^/?]+)(?:\?|$)/.exec(decodeURI(request.url ?? ''))?.[1];
    const found = current.corpus.sources.find(({ source }) => basename(source.file) === name);
    if (!found) {
      next();
      return;
    }
    response.setHeader('Content-Type', 'text/plain; charset=utf-8');
    response.end(found.bytes);
  });
}

/** The first error as Vite's overlay shows it; null when there is none. */
function overlayOf({ corpus, messages }: Extracted, root: string): ErrorPayload | null {
  const error = sortMessages(messages).find(({ severity }) => severity === 'error');
  if (error === undefined) return null;
  const text = corpus.texts.get(error.file) ?? null;
  const { line, column } =
    text === null || error.at === null ? { line: 1, column: 1 } : placeOf(text, error.at);
  const frame = text === null || error.at === null ? {} : { frame: frameOf(text, error.at) };
  const message = `${error.text} (${error.code})`;
  return {
    type: 'error',
    err: {
      message,
      stack: '',
      plugin: 'detente',
      id: error.file,
      loc: { file: relative(root, error.file), line, column },
      ...frame,
    },
  };
}

function render(message: Message, { texts }: Corpus, root: string): string {
  return renderMessage({ ...message, file: relative(root, message.file) }, texts.get(message.file) ?? null);
}
