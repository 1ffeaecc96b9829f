import type { Framework, Service, ServicePackage } from '../model/service.ts'

/** A module that starts a service by being named in a framework's configuration. */
export interface ConfiguredModule {
  service: Service
  frameworks: readonly Framework[]
  entry: ServicePackage
}

/** A key of a framework's configuration that starts a service. */
export interface ConfiguredOption {
  service: Service
  framework: Framework
  /** The keys that lead to it from the configuration's root, the key itself last. */
  path: readonly string[]
}

/** What frameworks' configurations start services by. */
export interface FrameworkTable {
  modules: ReadonlyMap<string, readonly ConfiguredModule[]>
  options: readonly ConfiguredOption[]
}

/** Collects what `services` say of frameworks' configurations. */
export function createFrameworkTable(services: readonly Service[]): FrameworkTable {
  const modules = new Map<string, ConfiguredModule[]>()
  const options: ConfiguredOption[] = []
  for (const service of services) {
    for (const [name, entry] of Object.entries(service.packages ?? {})) {
      const { configuredIn: frameworks } = entry
      if (frameworks) modules.set(name, [...(modules.get(name) ?? []), { service, frameworks, entry }])
    }
    for (const [framework, keys] of Object.entries(service.frameworkOptions ?? {})) {
      for (const key of keys) options.push({ service, framework: framework as Framework, path: key.split('.') })
    }
  }
  return { modules, options }
}
