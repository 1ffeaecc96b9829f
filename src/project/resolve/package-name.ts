/** The package that a request names: its first part, or two where that is a scope. */
export function packageOf(request: string): string {
  return request.split('/').slice(0, request.startsWith('@') ? 2 : 1).join('/')
}
