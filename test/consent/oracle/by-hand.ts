/**
 * A printed program with its checks written by hand, as projects without a platform write them: a choice stored for each
 * category, and stored preferences with a member for each.
 */
export function byHand(source: string): string {
  return source
    .replaceAll(/(?<![.\w])(?:window\.)?hasConsent\(([^()]*)\)/g, (_, category: string) => `(localStorage.getItem(${keyFor(category)}) === 'accepted')`)
    .replaceAll(/(?<![.\w'-])consent(?![\w:'-])/g, "JSON.parse(localStorage.getItem('cookie-preferences'))")
}

function keyFor(category: string): string {
  return category.startsWith("'") ? `${category.slice(0, -1)}-consent'` : `\`\${${category}}-consent\``
}
