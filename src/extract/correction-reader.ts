import type { Node } from 'yaml';
import { parseEdtf } from '../model/edtf.ts';
import { LANGUAGES, type Localised } from '../model/language.ts';
import type { Message } from '../model/message.ts';
import type { Correction, CorrectionQuote } from './correction.ts';
import { YamlReader, type YamlRecord } from './yaml.ts';

const QUOTE_KEYS = ['article', 'exact', 'nth'];
const ACTIONS = ['hide', 'retitle', 'redate', 'merge', 'split', 'translate'];
const KEYS = [...QUOTE_KEYS, ...ACTIONS, 'reason', 'by'];

/**
 * Reads the files of `data/corrections/`: each a list `corrections`, and perhaps `by` and `article`, which stand
 * in for the same keys of its corrections.
 */
export function parseCorrections(files: readonly { readonly file: string; readonly text: string }[]): {
  corrections: Correction[];
  messages: Message[];
} {
  const corrections: Correction[] = [];
  const messages: Message[] = [];
  for (const { file, text } of files) {
    const reader = new YamlReader(file, text);
    const root = reader.root(['by', 'article', 'corrections']);
    if (root) corrections.push(...readFile(reader, root, file));
    messages.push(...reader.messages);
  }
  return { corrections, messages };
}

function readFile(reader: YamlReader, root: YamlRecord, file: string): Correction[] {
  const by = reader.string(root, 'by');
  const article = reader.string(root, 'article');
  return reader.items(root.fields.get('corrections'), 'a list of corrections').flatMap((node) => {
    const record = reader.record(node, 'correction', KEYS);
    return record ? (readCorrection(reader, record, { file, by, article }) ?? []) : [];
  });
}

interface Defaults {
  readonly file: string;
  readonly by: string | null;
  readonly article: string | null;
}

function readCorrection(reader: YamlReader, record: YamlRecord, defaults: Defaults): Correction | null {
  const before = reader.messages.length;
  const actions = ACTIONS.filter((action) => record.fields.has(action));
  if (actions.length === 0) {
    const text = `Unexpected correction without a change, expected one of ${ACTIONS.join(', ')}`;
    reader.report('error', 'no-change', text, record.at);
  }
  const needsReason = actions.some((action) => action !== 'translate');
  const retitle = record.fields.has('retitle') ? reader.localised(record, 'retitle', null) : null;
  const merge = reader.items(record.fields.get('merge'), 'correction: merge');
  const correction: Correction = {
    quote: readQuote(reader, record, defaults.article),
    by: reader.string(record, 'by') ?? defaults.by ?? reader.text(record, 'by'),
    reason: needsReason ? reader.text(record, 'reason') : (reader.string(record, 'reason') ?? ''),
    hide: flag(reader, record, 'hide'),
    retitle,
    redate: readDate(reader, record),
    merge: merge.flatMap((node) => {
      const other = reader.record(node, 'correction: merge', QUOTE_KEYS);
      return other ? [readQuote(reader, other, defaults.article)] : [];
    }),
    split: flag(reader, record, 'split'),
    translate: readTranslation(reader, record.fields.get('translate')),
    file: defaults.file,
    at: reader.placeOf(record, 'exact'),
  };
  const broken = reader.messages.slice(before).some(({ severity }) => severity === 'error');
  return broken ? null : correction;
}

function readQuote(reader: YamlReader, record: YamlRecord, article: string | null): CorrectionQuote {
  return {
    article: reader.string(record, 'article') ?? article ?? reader.text(record, 'article'),
    exact: reader.text(record, 'exact'),
    nth: record.fields.has('nth') ? Math.max(1, reader.number(record, 'nth')) : 1,
  };
}

function flag(reader: YamlReader, record: YamlRecord, key: string): boolean {
  return reader.oneOf(record, key, ['true', 'false'], 'false') === 'true';
}

function readDate(reader: YamlReader, record: YamlRecord): string | null {
  const edtf = reader.string(record, 'redate');
  if (edtf === null || parseEdtf(edtf) !== null) return edtf;
  const text = `Unexpected date «${edtf}», expected EDTF like 2018-08-23, 2017-03 or [2018-08-27..2019-07-15]`;
  reader.report('error', 'bad-edtf', text, reader.placeOf(record, 'redate'));
  return null;
}

function readTranslation(reader: YamlReader, node: Node | undefined): Partial<Localised> | null {
  const record = node && reader.record(node, 'correction: translate', LANGUAGES);
  if (!record) return null;
  return Object.fromEntries([...record.fields.keys()].map((lang) => [lang, reader.text(record, lang)]));
}
