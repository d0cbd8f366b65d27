// A library holds far fewer phrases than this; typed texts must not pile up.
const mostTexts = 20_000;

/**
 * A pure function of a text that keeps what it found: generation asks the same of each phrase for every other
 * that it is compared with.
 */
export function remembered<T>(of: (text: string) => T): (text: string) => T {
  const found = new Map<string, T>();
  return (text) => {
    const known = found.get(text);
    if (known !== undefined || found.has(text)) return known as T;
    const result = of(text);
    if (found.size >= mostTexts) found.clear();
    found.set(text, result);
    return result;
  };
}
