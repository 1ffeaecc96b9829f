/** The words of a name or path, in lower case: `setCookie` and `set-cookie` are set, cookie. */
export function wordsIn(name: string): string[] {
  return name.replaceAll(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase().match(/[a-z\d]+/g) ?? []
}
