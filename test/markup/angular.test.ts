import { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import plugin from '../../src/index.ts'
import { type Page, comparePage, told } from './pages.ts'

const FRAME = '<iframe src=‹"https://www.youtube.com/embed/a"›></iframe>'

const templates: Page[] = [
  ['a frame', `<div [class.a]="b" (click)="accept($event)">${FRAME}</div>`, 'embed youtube, ungated'],
  ['a frame of its own under a check', '<iframe *ngIf="consent.marketing" src=‹"https://www.youtube.com/embed/a"›></iframe>', 'embed youtube, granted'],
  ['a frame inside of a check', `<div *ngIf="consent.marketing; else none"><p>${FRAME}</p></div><ng-template #none></ng-template>`, 'embed youtube, granted'],
  ['a frame behind a check', `<div *ngIf="consent.marketing"></div>${FRAME}`, 'embed youtube, ungated'],
  ['a check through a pipe', `<ng-container *ngIf="hasConsent$ | async">${FRAME}</ng-container>`, 'embed youtube, granted'],
  ['a check with a name', `<ng-container *ngIf="consent.marketing as ok">${FRAME}</ng-container>`, 'embed youtube, granted'],
  ['a check with an alternative', `<div *ngIf="consent.marketing || preview">${FRAME}</div>`, 'embed youtube, ungated'],
  ['a template that is bound', `<ng-template [ngIf]="consent.marketing">${FRAME}</ng-template>`, 'embed youtube, granted'],
  ['another condition', `<div *ngIf="loaded">${FRAME}</div>`, 'embed youtube, ungated'],
  ['a list', `<li *ngFor="let one of list">${FRAME}</li>`, 'embed youtube, ungated'],
  ['a block', `@if (consent.marketing) {\n  <p>${FRAME}</p>\n}`, 'embed youtube, granted'],
  ['a block with a name', `@if (consent.marketing; as ok) { ${FRAME} }`, 'embed youtube, granted'],
  ['the branch for the others', `@if (consent.marketing) { <p></p> } @else { ${FRAME} }`, 'embed youtube, refused'],
  ['the last of three branches', `@if (a) { <p></p> } @else if (!consent.marketing) { <p></p> } @else { ${FRAME} }`, 'embed youtube, granted'],
  ['a block in a block', `@for (one of list; track one.id) { @if (consent.marketing) { {{ one }} ${FRAME} } }`, 'embed youtube, granted'],
  ['what follows a block', `@if (consent.marketing) { {{ '}' }} } ${FRAME}`, 'embed youtube, ungated'],
  ['a call in a condition', `@if (consent.has('marketing') && hasConsent()) { ${FRAME} }`, 'embed youtube, granted'],
  ['a bound address', "<iframe [src]=\"‹'https://www.youtube.com/embed/a'›\"></iframe>", 'embed youtube, ungated'],
  ['a pixel', '<img width="1" height="1" src=‹"https://www.facebook.com/tr?id=1"›>', 'pixel meta-pixel, ungated'],
  ['a script, which Angular leaves out', '<script async src=‹"https://connect.facebook.net/en_US/fbevents.js"›></script>', 'load meta-pixel, unknown'],
]

const silent: [string, string][] = [
  ['code in a script, which Angular leaves out', "<script>fbq('init', '1')</script>"],
  ['a comment', '<!-- <iframe src="https://www.youtube.com/embed/a"></iframe> -->'],
  ['a link', '<a [href]="\'https://www.facebook.com/tr?id=1\'">x</a>'],
  ['an address that is not known', '<iframe [src]="url"></iframe>'],
  ['an ordinary template', '<app-list [items]="items" (chosen)="open($event)"></app-list>{{ title | uppercase }}'],
]

describe('Angular', () => {
  it.each(templates)('has the effects of its templates found: %s', (_, page, ...effects) => {
    const { found, promised } = comparePage(page, effects, 'component.html')
    expect(found).toEqual(promised)
  })

  it.each(silent)('is silence where it is %s', (_, page) => {
    expect(told(page, 'component.html')).toEqual([])
  })

  it('is told from a page by what it is written with', () => {
    const script = '<script src="https://connect.facebook.net/en_US/fbevents.js"></script>'
    expect(told(`<p *ngIf="a"></p>${script}`, 'html')).toEqual(['1:29-1:77 load meta-pixel, unknown'])
    expect(told(`<!doctype html><app-root [a]="b"></app-root>${script}`, 'html')).toEqual(['1:56-1:104 load meta-pixel, ungated'])
    expect(told(`<p></p><script>const [a] = b</script>${script}`, 'html')).toEqual(['1:49-1:97 load meta-pixel, ungated'])
  })

  it('has a config that needs no parser, and takes what Angular\'s own parser gives', () => {
    const page = '<div>\n  <iframe src="https://www.youtube.com/embed/a"></iframe>\n</div>'
    const lint = (configs: Linter.Config[]): string[] => new Linter().verify(page, configs, { filename: 'a.component.html' })
      .filter(({ ruleId }) => ruleId !== 'consent/valid-manifest').map(({ ruleId, line, column }) => `${line}:${column} ${ruleId}`)
    const [config] = plugin.configs.angular
    expect(lint([...plugin.configs.angular])).toEqual(['2:15 consent/require-consent'])
    expect(lint([{ ...config, languageOptions: { parser: plugin.configs.html[0]?.languageOptions?.parser } }])).toEqual(['2:15 consent/require-consent'])
  })
})
