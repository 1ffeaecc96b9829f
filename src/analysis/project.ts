import { catalogue } from '../catalogue/catalogue.ts'
import { consentModes } from '../catalogue/consent-modes.ts'
import { type ServiceIndex, createServiceIndex } from '../catalogue/service-index.ts'
import type { ConsentPolicy } from '../consent/create-reasoner.ts'
import { compileGates } from '../consent/gates/gates.ts'
import { platformsUnder } from '../consent/gates/regime.ts'
import { compileTagGates } from '../consent/gates/tag-gate.ts'
import { canonicalCategory, standardAliases } from '../manifest/categories.ts'
import type { Category } from '../model/category.ts'
import type { ConsentMode } from '../model/consent-mode.ts'
import type { Manifest, ServiceDeclaration } from '../model/manifest.ts'
import type { Platform } from '../model/platform.ts'
import type { Service, ServicePackage } from '../model/service.ts'

/** What a manifest and the catalogue make together: the services to find, and what proves consent. */
export interface Project {
  /** `null` where none could be read. */
  manifest: Manifest | null
  services: ServiceIndex
  policy: ConsentPolicy
}

const projects = new WeakMap<Manifest, Project>()
let withoutManifest: Project | undefined

/** The project that a manifest declares, made once a manifest. */
export function projectOf(manifest: Manifest | null): Project {
  if (manifest === null) return (withoutManifest ??= createProject(null))
  const known = projects.get(manifest)
  if (known) return known
  const made = createProject(manifest)
  projects.set(manifest, made)
  return made
}

function createProject(manifest: Manifest | null): Project {
  const { platforms, services } = catalogue()
  const aliases = manifest?.aliases ?? standardAliases
  const categoryOf = (name: string): Category | null => canonicalCategory(aliases, name)
  const chosen = manifest?.consent.platforms
  const selected = (chosen ? platforms.filter(({ id }) => chosen.includes(id)) : platforms).map((platform) => inWordsOf(aliases, platform))
  const inUse = platformsUnder(manifest?.regime ?? 'opt-in', selected)
  const own = [...(manifest?.services.values() ?? [])].filter(isDescribed).map(ownService)
  return {
    manifest,
    services: createServiceIndex([...services, ...own]),
    policy: {
      gates: compileGates(inUse, manifest?.consent.gates ?? [], categoryOf, acceptedModes(manifest)),
      tags: compileTagGates(inUse, categoryOf),
      infer: manifest?.consent.infer ?? true,
      categoryOf,
    },
  }
}

/** A platform as a project sets it up: an id that the manifest files elsewhere than everybody does is what the manifest says. */
function inWordsOf(aliases: Manifest['aliases'], platform: Platform): Platform {
  if (aliases === standardAliases || !platform.categories) return platform
  const kept = Object.entries(platform.categories).filter(([id]) => canonicalCategory(aliases, id) === canonicalCategory(standardAliases, id))
  return { ...platform, categories: Object.fromEntries(kept) }
}

function acceptedModes(manifest: Manifest | null): ConsentMode[] {
  return consentModes.filter(({ id }) => manifest?.consent.modes.some((mode) => mode.id === id))
}

function isDescribed({ hosts, globals, packages }: ServiceDeclaration): boolean {
  return hosts.length + globals.length + packages.length > 0
}

/** What the functions that start an SDK are called, by custom. */
const STARTING = ['init', 'initialize', 'load', 'start', 'setup', 'install', 'boot', 'create', 'configure', 'register', 'inject', 'enable']

/** A service that the manifest describes, in the catalogue's terms: any use of its host tells it of the visit. */
function ownService(declared: ServiceDeclaration): Service {
  const known = catalogue().services.find(({ id }) => id === declared.id)
  return {
    id: declared.id,
    name: known?.name ?? declared.id,
    provider: declared.provider ?? known?.provider ?? declared.id,
    category: declared.category ?? known?.category ?? 'marketing',
    homepage: known?.homepage ?? declared.policy ?? '',
    policy: declared.policy ?? known?.policy ?? '',
    scripts: declared.hosts,
    calls: {
      init: declared.globals.flatMap((name) => [`${name}()`, ...STARTING.map((verb) => `${name}.${verb}()`)]),
      event: declared.globals.map((name) => `${name}.*()`),
    },
    packages: Object.fromEntries(declared.packages.map((name) => [name, ownPackage])),
    sources: [],
  }
}

const ownPackage: ServicePackage = {
  init: ['default()', ...STARTING.flatMap((verb) => [`${verb}()`, `default.${verb}()`])],
}
