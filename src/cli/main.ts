import { parseArgs } from 'node:util';
import { nearest } from '../extract/yaml.ts';
import { allowEarlyEnd, type Io } from './io.ts';
import type { Request } from './request.ts';

interface Command {
  readonly usage: string;
  readonly does: string;
  /** Names of its options; each takes a value. */
  readonly options: readonly string[];
  /** Whether it needs at least one path, may have some, or takes none. */
  readonly paths: 'some' | 'any' | 'none';
  /** Commands load what they need only when they run: `dates` starts without the gazetteer. */
  readonly run: (request: Request, io: Io) => Promise<number>;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  extract: {
    usage:
      'extract PATH… [--format json|jsonl|csv|ics|jsonld] [--out F] [--gazetteer DIR] [--corrections DIR]',
    does: 'articles (files, folders, -) to an event list',
    options: ['format', 'out', 'gazetteer', 'corrections'],
    paths: 'some',
    run: async (request, io) => (await import('./extract.ts')).runExtract(request, io),
  },
  dates: {
    usage: 'dates',
    does: 'JSON lines {id, lang, reference, text} on stdin to lines {id, dates} on stdout',
    options: [],
    paths: 'none',
    run: async (_request, io) => (await import('./dates.ts')).runDates(io.stdin, io.stdout, io.stderr),
  },
  check: {
    usage: 'check [PATH…] [--gazetteer DIR] [--corrections DIR]',
    does: 'reports what is wrong with articles, facts and corrections',
    options: ['gazetteer', 'corrections'],
    paths: 'any',
    run: async (request, io) => (await import('./check.ts')).runCheck(request, io),
  },
  build: {
    usage: 'build PATH… --out DIR [--site URL] [--gazetteer DIR] [--corrections DIR]',
    does: 'a complete static site (page, embed, list) from any articles',
    options: ['out', 'site', 'gazetteer', 'corrections'],
    paths: 'some',
    run: async (request, io) => (await import('./build.ts')).runBuild(request, io),
  },
  import: {
    usage: 'import FILE… [--out DIR]',
    does: 'web pages, feeds, Markdown, JSON lines to articles with front matter',
    options: ['out'],
    paths: 'some',
    run: async (request, io) => (await import('./import.ts')).runImport(request, io),
  },
};

/**
 * Runs the command line.
 * @param argv the words after the program's name
 * @returns the exit code: 0 fine, 1 the input has errors, 2 wrong usage
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  allowEarlyEnd(io.stdout);
  const [name, ...rest] = argv;
  if (name === '--help' || name === '-h' || name === 'help') {
    io.stdout.write(usage());
    return 0;
  }
  const command = name === undefined ? undefined : COMMANDS[name];
  if (command === undefined) return wrongUsage(io, wrongCommand(name));
  const request = parseRequest(command, rest);
  if (typeof request === 'string') return wrongUsage(io, request);
  if (request === null) {
    io.stdout.write(usage());
    return 0;
  }
  return command.run(request, io);
}

/** What was asked; a sentence when it was asked wrongly, null when only help was wanted. */
function parseRequest(command: Command, args: readonly string[]): Request | string | null {
  const options = Object.fromEntries(command.options.map((name) => [name, { type: 'string' as const }]));
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    if (values['help'] === true) return null;
    if (command.paths === 'some' && positionals.length === 0)
      return `Unexpected end, expected ${command.usage}`;
    if (command.paths === 'none' && positionals.length > 0) {
      return `Unexpected «${positionals[0]!}», expected ${command.usage}`;
    }
    const given = Object.entries(values).flatMap(([key, value]) =>
      typeof value === 'string' ? [[key, value]] : [],
    );
    return { paths: positionals, options: Object.fromEntries(given) as Record<string, string> };
  } catch (error) {
    const [sentence] = (error as Error).message.split('\n');
    return `${sentence!.replace(/\.? To specify.*$/, '')}, expected ${command.usage}`;
  }
}

function wrongCommand(name: string | undefined): string {
  const names = Object.keys(COMMANDS);
  if (name === undefined) return `Unexpected end, expected a command: ${names.join(', ')}`;
  const near = nearest(name, names);
  return `Unexpected command «${name}», expected ${near === null ? names.join(', ') : `«${near}»`}`;
}

function wrongUsage(io: Io, sentence: string): number {
  io.stderr.write(`detente: ${sentence}\n\n${usage()}`);
  return 2;
}

function usage(): string {
  const lines = Object.values(COMMANDS).map((command) => `  detente ${command.usage}\n      ${command.does}`);
  return `Détente turns news articles into a timeline that can be checked.\n\n${lines.join('\n')}\n`;
}
