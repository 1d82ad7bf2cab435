import { readRows, textOf } from '../model/columns/plain.ts';
import { stringAt } from '../model/columns/strings.ts';
import type { ChartData } from './data.ts';
import { dataOfTable } from './rows.ts';
import type { RowsAnswer } from './rows-worker.ts';

/** Bytes up to which a list is parsed at once: that takes less time than to start a worker. */
const SHORT = 500_000;

/**
 * Fetches a JSON array of `{id, title, start, end?, lane}`; long ones are parsed in a worker.
 * Rejects with «Unexpected X, expected Y» where there is none.
 * @param others the name of the lane that the smallest lanes share where there are too many
 */
export async function loadPlainList(url: string, lang: string, others: string): Promise<ChartData> {
  const bytes = await bytesOf(url);
  try {
    const worker = bytes.byteLength > SHORT ? newWorker() : null;
    return worker ? await parsedAside(worker, bytes, lang, others) : parsedHere(bytes, lang, others);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`Unexpected content at ${url}: ${reason}`, { cause: error });
  }
}

async function bytesOf(url: string): Promise<ArrayBuffer> {
  const response = await fetch(url).catch((error: unknown) => {
    throw new Error(`Unexpected lack of an answer from ${url}, expected a JSON array`, { cause: error });
  });
  if (!response.ok)
    throw new Error(`Unexpected answer ${response.status} from ${url}, expected a JSON array`);
  return response.arrayBuffer();
}

function parsedHere(bytes: ArrayBuffer, lang: string, others: string): ChartData {
  const rows: unknown = JSON.parse(new TextDecoder().decode(bytes));
  if (!Array.isArray(rows)) throw new Error('expected a JSON array');
  const table = readRows(rows);
  const textAt = (row: number, key: 'id' | 'title'): string =>
    textOf((rows[table.order[row]!] as Record<string, unknown>)[key]);
  const texts = { id: (row: number) => textAt(row, 'id'), title: (row: number) => textAt(row, 'title') };
  return dataOfTable(table, texts, lang, others);
}

/** Null where a policy of the host forbids workers: then the page must do the work. */
function newWorker(): Worker | null {
  try {
    return new Worker(new URL('./rows-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}

async function parsedAside(
  worker: Worker,
  bytes: ArrayBuffer,
  lang: string,
  others: string,
): Promise<ChartData> {
  try {
    const answer = await new Promise<RowsAnswer>((resolve, reject) => {
      worker.onmessage = (event: MessageEvent<RowsAnswer>) => {
        resolve(event.data);
      };
      worker.onerror = (event) => {
        reject(new Error(event.message || 'expected a worker to parse it'));
      };
      worker.postMessage(bytes, [bytes]);
    });
    if ('problem' in answer) throw new Error(answer.problem);
    const { table, ids, titles } = answer;
    const texts = { id: (row: number) => stringAt(ids, row), title: (row: number) => stringAt(titles, row) };
    return dataOfTable(table, texts, lang, others);
  } finally {
    worker.terminate();
  }
}
