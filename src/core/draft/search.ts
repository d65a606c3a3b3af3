/** How many of `count` things stand before the first for which `isPast` holds; it holds for all behind that one too. */
export function countBefore(count: number, isPast: (index: number) => boolean): number {
  let low = 0, high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isPast(middle)) high = middle; else low = middle + 1;
  }
  return low;
}
