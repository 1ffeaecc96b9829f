/** Groups by file, in the order in which the files come. */
export function groupByFile<Item extends { file: string }>(items: readonly Item[]): [file: string, inFile: Item[]][] {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(item.file)
    if (group) group.push(item)
    else groups.set(item.file, [item])
  }
  return [...groups]
}
