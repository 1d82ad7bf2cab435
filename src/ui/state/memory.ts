/** What the browser has kept under a name; null when there is nothing or it may not say. */
export function remembered(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    // Sandboxed frames and some privacy settings refuse storage.
    return null;
  }
}

/** Keeps a value, or forgets it when null; false where storage is refused. */
export function remember(name: string, value: string | null): boolean {
  try {
    if (value === null) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
    return true;
  } catch {
    return false;
  }
}
