/** Many strings in two arrays, which pass between threads without being copied: UTF-8 one after the other, and where each begins. */
export interface PackedStrings {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** One more than there are strings. */
  readonly offsets: Uint32Array<ArrayBuffer>;
}

/** Packs strings. Room is doubled as it runs out: lengths in UTF-8 are not known before. */
export function packStrings(strings: readonly string[]): PackedStrings {
  const encoder = new TextEncoder();
  const offsets = new Uint32Array(strings.length + 1);
  let bytes = new Uint8Array(1024);
  let at = 0;
  strings.forEach((text, i) => {
    // A UTF-16 unit takes three bytes at most.
    if (at + text.length * 3 > bytes.length) {
      const more = new Uint8Array(Math.max(bytes.length * 2, at + text.length * 3));
      more.set(bytes);
      bytes = more;
    }
    at += encoder.encodeInto(text, bytes.subarray(at)).written;
    offsets[i + 1] = at;
  });
  return { bytes: bytes.slice(0, at), offsets };
}

const decoder = new TextDecoder();

/** One of the strings. */
export function stringAt({ bytes, offsets }: PackedStrings, i: number): string {
  return decoder.decode(bytes.subarray(offsets[i], offsets[i + 1]));
}
