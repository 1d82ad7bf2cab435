import { crc32 } from './crc.ts';

/**
 * The files of a large list. Each begins with 24 bytes, little endian: the letters DTNT, version and kind (u16 each), the number of
 * rows and of lanes (u32 each), the CRC-32 of everything after the header, and four bytes of nothing, so that columns of 64-bit
 * numbers are aligned and can be read in place.
 */
export const COLUMNS_VERSION = 1;
const MAGIC = 0x544e5444;
const HEADER = 24;

/** A block holds events: start and end in days since 1970 as f64, lane as u16. An overview holds counts. */
const KINDS = { block: 1, overview: 2 } as const;
type FileKind = keyof typeof KINDS;

/** What the drawing needs of some events, sorted by start. */
export interface Block {
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly lane: Uint16Array;
}

/** How many events begin in each of equal bins of time: `counts[lane * bins + bin]`. */
export interface Overview {
  readonly lanes: number;
  readonly bins: number;
  readonly counts: Uint32Array;
}

export function encodeBlock({ start, end, lane }: Block): Uint8Array {
  return encode('block', start.length, 0, [start, end, lane]);
}

/** Reads a block. Throws a RangeError «Unexpected X, expected Y» when the bytes are not one. */
export function decodeBlock(bytes: Uint8Array): Block {
  const { rows, body } = decode(bytes, 'block');
  expectLength(body, rows * 18);
  return {
    start: new Float64Array(copyOf(body, 0, rows * 8)),
    end: new Float64Array(copyOf(body, rows * 8, rows * 8)),
    lane: new Uint16Array(copyOf(body, rows * 16, rows * 2)),
  };
}

export function encodeOverview({ lanes, bins, counts }: Overview): Uint8Array {
  return encode('overview', bins, lanes, [counts]);
}

/** Reads an overview. Throws a RangeError «Unexpected X, expected Y» when the bytes are not one. */
export function decodeOverview(bytes: Uint8Array): Overview {
  const { rows, lanes, body } = decode(bytes, 'overview');
  expectLength(body, rows * lanes * 4);
  return { lanes, bins: rows, counts: new Uint32Array(copyOf(body, 0, rows * lanes * 4)) };
}

function encode(
  kind: FileKind,
  rows: number,
  lanes: number,
  columns: readonly ArrayBufferView[],
): Uint8Array {
  const length = columns.reduce((sum, column) => sum + column.byteLength, HEADER);
  const bytes = new Uint8Array(length);
  let at = HEADER;
  for (const column of columns) {
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), at);
    at += column.byteLength;
  }
  const head = new DataView(bytes.buffer);
  head.setUint32(0, MAGIC, true);
  head.setUint16(4, COLUMNS_VERSION, true);
  head.setUint16(6, KINDS[kind], true);
  head.setUint32(8, rows, true);
  head.setUint32(12, lanes, true);
  head.setUint32(16, crc32(bytes.subarray(HEADER)), true);
  return bytes;
}

function decode(bytes: Uint8Array, kind: FileKind): { rows: number; lanes: number; body: Uint8Array } {
  if (bytes.length < HEADER)
    throw new RangeError(`Unexpected file of ${bytes.length} bytes, expected ${HEADER} or more`);
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (head.getUint32(0, true) !== MAGIC)
    throw new RangeError('Unexpected first bytes, expected the letters DTNT');
  const version = head.getUint16(4, true);
  if (version !== COLUMNS_VERSION)
    throw new RangeError(`Unexpected version ${version}, expected ${COLUMNS_VERSION}`);
  if (head.getUint16(6, true) !== KINDS[kind])
    throw new RangeError(`Unexpected kind of file, expected ${kind}`);
  const body = bytes.subarray(HEADER);
  if (head.getUint32(16, true) !== crc32(body))
    throw new RangeError('Unexpected checksum, expected that of the bytes');
  return { rows: head.getUint32(8, true), lanes: head.getUint32(12, true), body };
}

function expectLength(body: Uint8Array, length: number): void {
  if (body.length !== length)
    throw new RangeError(`Unexpected ${body.length} bytes of columns, expected ${length}`);
}

/** Columns get memory of their own: they outlive the file, and need its alignment no more. */
function copyOf(body: Uint8Array, from: number, length: number): ArrayBuffer {
  const copy = new ArrayBuffer(length);
  new Uint8Array(copy).set(body.subarray(from, from + length));
  return copy;
}
