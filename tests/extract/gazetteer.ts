import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseGazetteer } from '../../src/extract/gazetteer-reader.ts';

const FOLDER = join(import.meta.dirname, '../../data/gazetteer');

/** The project's own gazetteer, as its files are, with what its reader says of them. */
export const { gazetteer, messages } = parseGazetteer(
  readdirSync(FOLDER)
    .sort()
    .map((file) => ({ file, text: readFileSync(join(FOLDER, file), 'utf8') })),
);
