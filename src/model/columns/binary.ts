import { crc32 } from './crc.ts';

/**
 * The files of a large list's pyramid. Each begins with 24 bytes, little endian: the letters DTNT, version and kind (u16 each), the
 * number of events, of lanes and of bins (u32 each), and the CRC-32 of everything after the header. Then come the columns of the
 * events: start and end in days since 1970 (f64 each), in a soft file their likely ends too (f64 each), row in the list (u32), lane
 * (u16), form, mood and family (u8 each); then, from the next multiple of 4, how many events begin in each bin (u32), lane by lane.
 */
export const COLUMNS_VERSION = 2;
const MAGIC = 0x544e5444;
const HEADER = 24;
/** In a hard file what is likely is what is certain. */
const KINDS = { hard: 1, soft: 2 } as const;

/** What the drawing needs of some events, sorted by start. */
export interface TileEvents {
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** The same array as `start` where no date is soft, and `likelyEnd` as `end`. */
  readonly likelyStart: Float64Array;
  readonly likelyEnd: Float64Array;
  /** Where each stands in the whole list in order of time. */
  readonly row: Uint32Array;
  readonly lane: Uint16Array;
  readonly form: Uint8Array;
  readonly mood: Uint8Array;
  readonly family: Uint8Array;
}

/** A stretch of time: some of its events, and how many others begin in each of equal bins: `counts[lane * bins + bin]`. */
export interface Tile {
  readonly events: TileEvents;
  readonly lanes: number;
  readonly bins: number;
  readonly counts: Uint32Array;
}

/** Writes a tile. */
export function encodeTile({ events, lanes, bins, counts }: Tile): Uint8Array {
  const { start, end, likelyStart, likelyEnd, row, lane, form, mood, family } = events;
  const soft = likelyStart !== start || likelyEnd !== end;
  const columns = soft
    ? [start, end, likelyStart, likelyEnd, row, lane, form, mood, family]
    : [start, end, row, lane, form, mood, family];
  const width = soft ? SOFT_WIDTH : HARD_WIDTH;
  const bytes = new Uint8Array(HEADER + padded(start.length * width) + counts.byteLength);
  let at = HEADER;
  for (const column of columns) {
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), at);
    at += column.byteLength;
  }
  bytes.set(
    new Uint8Array(counts.buffer, counts.byteOffset, counts.byteLength),
    bytes.length - counts.byteLength,
  );
  const head = new DataView(bytes.buffer);
  head.setUint32(0, MAGIC, true);
  head.setUint16(4, COLUMNS_VERSION, true);
  head.setUint16(6, soft ? KINDS.soft : KINDS.hard, true);
  head.setUint32(8, start.length, true);
  head.setUint32(12, lanes, true);
  head.setUint32(16, bins, true);
  head.setUint32(20, crc32(bytes.subarray(HEADER)), true);
  return bytes;
}

/** Bytes an event takes. */
const HARD_WIDTH = 8 + 8 + 4 + 2 + 3;
const SOFT_WIDTH = HARD_WIDTH + 16;

/** Reads a tile. Throws a RangeError «Unexpected X, expected Y» when the bytes are not one. */
export function decodeTile(bytes: Uint8Array): Tile {
  const { soft, rows, lanes, bins, body } = decodeHeader(bytes);
  const length = padded(rows * (soft ? SOFT_WIDTH : HARD_WIDTH)) + lanes * bins * 4;
  if (body.length !== length)
    throw new RangeError(`Unexpected ${body.length} bytes of columns, expected ${length}`);
  let at = 0;
  // Columns get memory of their own: they outlive the file, and need no alignment there.
  const next = (size: number): ArrayBuffer => {
    const copy = new Uint8Array(size);
    copy.set(body.subarray(at, at + size));
    at += size;
    return copy.buffer;
  };
  const start = new Float64Array(next(rows * 8));
  const end = new Float64Array(next(rows * 8));
  const likelyStart = soft ? new Float64Array(next(rows * 8)) : start;
  const likelyEnd = soft ? new Float64Array(next(rows * 8)) : end;
  const row = new Uint32Array(next(rows * 4));
  const lane = new Uint16Array(next(rows * 2));
  const [form, mood, family] = [0, 0, 0].map(() => new Uint8Array(next(rows))) as Three;
  at = body.length - lanes * bins * 4;
  const counts = new Uint32Array(next(lanes * bins * 4));
  const events = { start, end, likelyStart, likelyEnd, row, lane, form, mood, family };
  return { events, lanes, bins, counts };
}

type Three = [Uint8Array, Uint8Array, Uint8Array];

interface Header {
  readonly soft: boolean;
  readonly rows: number;
  readonly lanes: number;
  readonly bins: number;
  readonly body: Uint8Array;
}

function decodeHeader(bytes: Uint8Array): Header {
  if (bytes.length < HEADER)
    throw new RangeError(`Unexpected file of ${bytes.length} bytes, expected ${HEADER} or more`);
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (head.getUint32(0, true) !== MAGIC)
    throw new RangeError('Unexpected first bytes, expected the letters DTNT');
  const version = head.getUint16(4, true);
  if (version !== COLUMNS_VERSION)
    throw new RangeError(`Unexpected version ${version}, expected ${COLUMNS_VERSION}`);
  const kind = head.getUint16(6, true);
  if (kind !== KINDS.hard && kind !== KINDS.soft) throw new RangeError(`Unexpected kind ${kind} of file`);
  const body = bytes.subarray(HEADER);
  if (head.getUint32(20, true) !== crc32(body))
    throw new RangeError('Unexpected checksum, expected that of the bytes');
  const [rows, lanes, bins] = [8, 12, 16].map((at) => head.getUint32(at, true)) as [number, number, number];
  return { soft: kind === KINDS.soft, rows, lanes, bins, body };
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}
