import { describe, expect, it } from 'vitest'
import { verdictsOf } from './project-files.ts'

const CORE = `import { Component, Injectable, inject } from '@angular/core'`
const component = (name: string, options: string, body: string, imports = ''): string =>
  `${CORE}\n${imports}\n@Component({ ${options} })\nexport class ${name} { ${body} }`
const APP = component('AppComponent', `selector: 'app-root', templateUrl: './app.component.html'`, '')
const MODULE = `import { NgModule } from '@angular/core'\nimport { AppComponent } from './app.component'\nimport { PixelComponent } from './pixel.component'
@NgModule({ declarations: [AppComponent, PixelComponent], bootstrap: [AppComponent] })\nexport class AppModule {}`
const SERVICE = `${CORE}\n@Injectable({ providedIn: 'root' })\nexport class PixelService { load() { fbq('init', '1') } }`

const judged = (path: string, files: Readonly<Record<string, string>>): string[] =>
  verdictsOf({ 'package.json': '{ "name": "site", "private": true, "dependencies": { "@angular/core": "1" } }', ...files }, path)

describe('a component of Angular', () => {
  const pixel = (body: string): string => component('PixelComponent', `selector: 'app-pixel', template: ''`, body)
  const site = (body: string, page: string): string[] =>
    judged('src/pixel.component.ts', { 'src/pixel.component.ts': pixel(body), 'src/app.component.ts': APP, 'src/app.component.html': page, 'src/app.module.ts': MODULE })

  it('runs where a template shows it, from its constructor on', () => {
    for (const method of ['constructor', 'ngOnInit', 'ngAfterViewInit']) {
      expect(site(`${method}() { fbq('init', '1') }`, '<app-pixel></app-pixel>')).toEqual(['ungated'])
      expect(site(`${method}() { if (hasConsent('marketing')) fbq('init', '1') }`, '<app-pixel></app-pixel>')).toEqual(['granted'])
    }
  })

  it('may wait for a condition of the template', () => {
    expect(site(`ngOnInit() { fbq('init', '1') }`, '<app-pixel *ngIf="consented"></app-pixel>')).toEqual(['unknown'])
    expect(site(`ngOnInit() { fbq('init', '1') }`, '@if (consented) { <app-pixel /> }')).toEqual(['unknown'])
  })

  it('runs where it is bootstrapped or a route leads to it', () => {
    const main = `import { bootstrapApplication } from '@angular/platform-browser'\nimport { PixelComponent } from './pixel.component'\nbootstrapApplication(PixelComponent)`
    expect(judged('src/pixel.component.ts', { 'src/pixel.component.ts': pixel(`ngOnInit() { fbq('init', '1') }`), 'src/main.ts': main })).toEqual(['ungated'])
    const routes = `import { PixelComponent } from './pixel.component'\nexport const routes = [{ path: '', component: PixelComponent }]`
    expect(judged('src/pixel.component.ts', { 'src/pixel.component.ts': pixel(`ngOnInit() { fbq('init', '1') }`), 'src/routes.ts': routes })).toEqual(['ungated'])
  })

  it('is judged by what else shows it', () => {
    const opened = (gate: string): string => `import { PixelComponent } from './pixel.component'\nexport function open(dialog) { ${gate}dialog.open(PixelComponent) }`
    const verdicts = [`if (hasConsent('marketing')) `, ''].map((gate) =>
      judged('src/pixel.component.ts', { 'src/pixel.component.ts': pixel(`ngOnInit() { fbq('init', '1') }`), 'src/open.ts': opened(gate) }))
    expect(verdicts).toEqual([['granted'], ['unknown']])
  })

  it('has methods that its template may call', () => {
    const body = `ngOnInit() { if (hasConsent('marketing')) this.load() }\nload() { fbq('init', '1') }`
    const own = (template: string): string[] =>
      judged('src/app.component.ts', { 'src/app.component.ts': component('AppComponent', `selector: 'app-root', ${template}`, body), 'src/app.component.html': '<p (click)="load()">x</p>', 'src/other.html': '<p>x</p>' })
    expect(own(`template: '<p>x</p>'`)).toEqual(['granted'])
    expect(own(`template: '<p (click)="load()">x</p>'`)).toEqual(['unknown'])
    expect(own(`templateUrl: './app.component.html'`)).toEqual(['unknown'])
    expect(own(`templateUrl: './other.html'`)).toEqual(['granted'])
  })
})

describe('a service of Angular', () => {
  const user = (body: string): string =>
    component('AppComponent', `selector: 'app-root', template: ''`, body, `import { PixelService } from './pixel.service'`)
  const bodies: Readonly<Record<string, string>> = {
    'a private parameter': `constructor(private pixel: PixelService) {}\nngOnInit() { GATE this.pixel.load() }`,
    'a plain parameter': `constructor(pixel: PixelService) { GATE pixel.load() }`,
    'a parameter that is kept': `private pixel: PixelService\nconstructor(pixel: PixelService) { this.pixel = pixel }\nngOnInit() { GATE this.pixel.load() }`,
    'a field': `private readonly pixel = inject(PixelService)\nngOnInit() { GATE this.pixel.load() }`,
    'the injector': `constructor(private injector: Injector) {}\nngOnInit() { const pixel = this.injector.get(PixelService)\nGATE pixel.load() }`,
  }
  for (const [name, body] of Object.entries(bodies)) {
    it(`is judged by those that have it as ${name}`, () => {
      const verdicts = [`if (hasConsent('marketing')) `, ''].map((gate) =>
        judged('src/pixel.service.ts', { 'src/pixel.service.ts': SERVICE, 'src/app.component.ts': user(body.replace('GATE ', gate)) }))
      expect(verdicts).toEqual([['granted'], ['ungated']])
    })
  }

  it('is judged by all of them', () => {
    const gated = user(`constructor(private pixel: PixelService) {}\nngOnInit() { if (hasConsent('marketing')) this.pixel.load() }`)
    const open = user(`constructor(private pixel: PixelService) {}\nngOnInit() { this.pixel.load() }`).replace('AppComponent', 'OtherComponent')
    expect(judged('src/pixel.service.ts', { 'src/pixel.service.ts': SERVICE, 'src/app.component.ts': gated, 'src/other.component.ts': open })).toEqual(['ungated'])
  })

  it('is judged through another service', () => {
    const facade = `${CORE}\nimport { PixelService } from './pixel.service'\n@Injectable()\nexport class Facade { constructor(private pixel: PixelService) {}\nstart() { this.pixel.load() } }`
    for (const [gate, verdict] of [[`if (hasConsent('marketing')) `, 'granted'], ['', 'ungated']] as const) {
      const app = component('AppComponent', `selector: 'app-root', template: ''`, `constructor(private facade: Facade) { ${gate}facade.start() }`, `import { Facade } from './facade'`)
      expect(judged('src/pixel.service.ts', { 'src/pixel.service.ts': SERVICE, 'src/facade.ts': facade, 'src/app.component.ts': app })).toEqual([verdict])
    }
  })

  it('is unknown where others may have it under another name', () => {
    const gated = user(`constructor(private pixel: PixelService) {}\nngOnInit() { if (hasConsent('marketing')) this.pixel.load() }`)
    for (const other of [
      `export const providers = [{ provide: Tracker, useClass: PixelService }]`,
      `export class All { constructor(private all: Map<string, PixelService>) {} }`,
      `export const start = (make) => make(PixelService)`,
    ]) {
      const files = { 'src/pixel.service.ts': SERVICE, 'src/app.component.ts': gated, 'src/other.ts': `import { PixelService } from './pixel.service'\n${other}` }
      expect([other, ...judged('src/pixel.service.ts', files)]).toEqual([other, 'unknown'])
    }
    const named = component('AppComponent', `selector: 'app-root', template: '<p (click)="pixel.load()">x</p>'`,
      `constructor(public pixel: PixelService) {}\nngOnInit() { if (hasConsent('marketing')) this.pixel.load() }`, `import { PixelService } from './pixel.service'`)
    expect(judged('src/pixel.service.ts', { 'src/pixel.service.ts': SERVICE, 'src/app.component.ts': named })).toEqual(['unknown'])
  })
})
