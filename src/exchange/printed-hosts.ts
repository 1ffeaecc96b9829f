/** Top-level domains that hosts in declarations end with; two letters are a country. */
const topLevel = /^(?:com|net|org|info|biz|io|app|dev|edu|gov|mil|cloud|online|shop|store|site|tech|example|test|co|[a-z]{2})$/

/** Beginnings that only a new host has: `comwww` is the end of one and the beginning of the next. */
const firstLabels: ReadonlySet<string> = new Set([
  'www', 'cdn', 'api', 'app', 'store', 'shop', 'support', 'static', 'help', 'blog', 'login', 'account', 'accounts', 'my',
  'secure', 'js', 'assets', 'media', 'edge', 'track', 'tracking', 'widget', 'connect', 'stats', 'analytics',
])

/** Of top-level domains that run into the next host, only the frequent ones: any two letters would split words. */
const gluingEnds = [
  'com', 'net', 'org', 'info', 'io', 'co', 'nl', 'de', 'fr', 'uk', 'eu', 'es', 'it', 'at', 'ch', 'be', 'pl', 'se', 'dk', 'no', 'fi',
  'example',
]

/** Whether a text is nothing but hosts, with spaces or commas between them or none at all. */
export function isHostList(text: string): boolean {
  const words = text.trim().split(/[\s,;]+/)
  return words.every((word) => {
    return /^\.?(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9])?\.)+[a-z]{2,12}$/i.test(word) && topLevel.test(lastLabel(word))
  })
}

/**
 * The hosts of a list in which some may be glued together: `www.a.nlwww.a.com` is two.
 * @param expected how many there should be, where the document tells; doubtful places are split only as far as that.
 */
export function splitHosts(text: string, expected: number): string[] {
  const hosts = text.trim().toLowerCase().split(/[\s,;]+/).flatMap((word) => splitSure(word))
  while (hosts.length < expected) {
    const index = hosts.findIndex((host) => splitAnywhere(host) !== null)
    const [one, other] = splitAnywhere(hosts[index] ?? '') ?? []
    if (one === undefined || other === undefined) break
    hosts.splice(index, 1, one, other)
  }
  return hosts
}

/** Splits where the second part is sure to begin a host: a usual first label, or the domain that came just before. */
function splitSure(text: string): string[] {
  for (const [one, other] of splits(text)) {
    const [first = ''] = other.split('.')
    if (firstLabels.has(first) || domainOf(splitSure(other)[0] ?? '') === domainOf(one)) return [one, ...splitSure(other)]
  }
  return [text]
}

function splitAnywhere(text: string): readonly [string, string] | null {
  // Two letters also begin words: only longer ends are trusted without a sign.
  return splits(text).find(([one]) => !/^www\.[a-z]+$/.test(one) && lastLabel(one).length > 2) ?? null
}

/** Every place where one host may end and the next begin, from the left. */
function splits(text: string): (readonly [string, string])[] {
  const labels = text.split('.')
  if (labels.length > 40) return []
  return labels.flatMap((label, index) => {
    if (index === 0 || index === labels.length - 1) return []
    return gluingEnds.filter((end) => label.startsWith(end) && label.length > end.length).map((end) => {
      const one = [...labels.slice(0, index), end].join('.')
      return [one, [label.slice(end.length), ...labels.slice(index + 1)].join('.')] as const
    })
  })
}

function domainOf(host: string): string {
  return host.split('.').slice(-2).join('.')
}

function lastLabel(host: string): string {
  return host.toLowerCase().split('.').at(-1) ?? ''
}
