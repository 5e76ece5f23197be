/** `; did you mean volume?` if one of the words is close to what was written, else nothing. */
export function didYouMean(written: string, words: Iterable<string>): string {
  // A long key is no typing error, and comparing it would take long.
  const furthest = Math.max(1, Math.floor(written.length / 3));
  let best: { word: string; distance: number } | undefined;
  for (const word of words) {
    if (Math.abs(word.length - written.length) > furthest) continue;
    const distance = editDistance(written.toLowerCase(), word.toLowerCase());
    if (distance <= furthest && distance < (best?.distance ?? Infinity)) best = { word, distance };
  }
  return best ? `; did you mean ${best.word}?` : '';
}

/** How many letters must be put in, taken out, exchanged or swapped to get from one to the other. */
function editDistance(from: string, to: string): number {
  const rows = [Array.from({ length: to.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    const above = rows[i - 1]!;
    for (let j = 1; j <= to.length; j++) {
      const exchange = above[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const swap = swapped ? rows[i - 2]![j - 2]! + 1 : Infinity;
      row.push(Math.min(exchange, swap, above[j]! + 1, row[j - 1]! + 1));
    }
    rows.push(row);
  }
  return rows[from.length]![to.length]!;
}
