/** Which files and exports a framework runs by their place alone. */
interface Framework {
  /** Packages of which one is among a project's own. */
  packages: readonly string[]
  /** Of a path from the package's folder, with `/` and without its extension. */
  files: RegExp
}

const FRAMEWORKS: readonly Framework[] = [
  {
    packages: ['next'],
    files: /^(?:src\/)?(?:pages\/.+|app\/(?:.+\/)?(?:page|layout|template|error|global-error|not-found|loading|default|route|forbidden|unauthorized)|(?:middleware|proxy|instrumentation|instrumentation-client))$/,
  },
  { packages: ['gatsby'], files: /^(?:gatsby-(?:browser|ssr)|src\/(?:pages|templates)\/.+|src\/html)$/ },
  { packages: ['nuxt', 'nuxt3'], files: /^(?:(?:src|app)\/)?(?:plugins|middleware|pages|layouts)\/.+$/ },
  { packages: ['@sveltejs/kit'], files: /^src\/(?:routes\/(?:.+\/)?\+[\w.]+|hooks(?:\.client|\.server)?)$/ },
  {
    packages: ['@remix-run/react', '@remix-run/dev', '@react-router/dev'],
    files: /^(?:app|src)\/(?:root|entry\.(?:client|server)|routes\/.+)$/,
  },
  { packages: ['astro'], files: /^src\/(?:pages\/.+|middleware)$/ },
]

/** Exports besides the default one that frameworks look for. */
const NAMES = new Set([
  'getServerSideProps', 'getStaticProps', 'getStaticPaths', 'getInitialProps', 'reportWebVitals', 'generateMetadata',
  'generateStaticParams', 'middleware', 'proxy', 'register', 'onRequestError', 'onRouterTransitionStart',
  'GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'ALL',
  'onClientEntry', 'onInitialClientRender', 'onRouteUpdate', 'onPreRouteUpdate', 'onRouteUpdateDelayed',
  'wrapPageElement', 'wrapRootElement', 'onRenderBody', 'onPreRenderHTML', 'replaceRenderer', 'Head',
  'load', 'actions', 'handle', 'handleError', 'handleFetch', 'init', 'reroute', 'onRequest',
  'loader', 'action', 'clientLoader', 'clientAction', 'Layout', 'ErrorBoundary', 'HydrateFallback', 'meta', 'links', 'headers',
])

/**
 * Whether a framework runs an export of a file.
 *
 * @param path from the folder of the file's package, with `/`
 * @param packages names of the packages that the project installs
 */
export function isFrameworkEntry(path: string, packages: ReadonlySet<string>, name: string): boolean {
  if (name !== 'default' && name !== '=' && !NAMES.has(name)) return false
  const stem = path.replace(/\.[cm]?[jt]sx?$/, '')
  return FRAMEWORKS.some((framework) => framework.files.test(stem) && framework.packages.some((one) => packages.has(one)))
}
