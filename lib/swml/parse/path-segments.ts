const SEGMENT = /\.?([\w-]+)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/gy;

/**
 * Takes the path of a problem apart: `main[2].play.volume` into `sections`, `main`, `2`, `play`, `volume`.
 *
 * @param sections Names of the document's sections: a path begins with one of them, or at the top of the document.
 */
export function pathSegments(path: string, sections: ReadonlySet<string>): (string | number)[] {
  const segments = [...path.matchAll(SEGMENT)].map(([, key, index, quoted]) => {
    if (index !== undefined) return Number(index);
    return quoted === undefined ? (key ?? '') : (JSON.parse(quoted) as string);
  });
  const [first] = segments;
  return typeof first === 'string' && sections.has(first) ? ['sections', ...segments] : segments;
}
