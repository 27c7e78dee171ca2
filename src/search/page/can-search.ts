/** Whether the browser has what the reader of the index needs: Chrome from 110 on, Firefox from 115, Safari from 16.4. */
export function canSearch(): boolean {
  return typeof DecompressionStream === 'function' && 'toSorted' in Array.prototype
}
