import { describe, expect, it } from 'vitest'
import { type Files, verdictsOf } from './project-files.ts'

const PART = `<script>fbq('init', '1')</script>`

describe('a part of pages that templates put in', () => {
  const of = (part: string, page: string, text: string, more: Files = {}): string[] =>
    verdictsOf({ [part]: part.endsWith('.js') ? `fbq('init', '1')` : PART, [page]: text, ...more }, part)

  it.each([
    ['Rails, behind the call', 'app/views/shared/_pixel.html.erb', 'app/views/layouts/application.html.erb',
      `<head><%= render partial: 'shared/pixel' if CHECK %></head>`],
    ['Rails, around the call', 'app/views/shared/_pixel.html.erb', 'app/views/layouts/application.html.erb',
      `<html><% if CHECK %><%= render 'shared/pixel' %><% end %></html>`],
    ['Jekyll', '_includes/pixel.html', '_layouts/default.html', '<html>{% if CHECK %}{% include pixel.html %}{% endif %}</html>'],
    ['Jekyll, in a script', '_includes/pixel.js', '_includes/banner.html', '<script>\nif (CHECK) {\n{% include pixel.js %}\n}\n</script>'],
    ['Twig', 'templates/parts/pixel.html.twig', 'templates/base.html.twig',
      `<html>{% if CHECK %}{{ include('parts/pixel.html.twig') }}{% endif %}</html>`],
    ['Nunjucks', 'views/pixel.njk', 'views/layout.njk', `<html>{% if CHECK %}{% include "pixel.njk" %}{% endif %}</html>`],
    ['PHP, in one tag', 'inc/pixel.php', 'header.php', `<html><?php $a = 1; if (CHECK) { include 'inc/pixel.php'; } ?></html>`],
    ['PHP, around the tag', 'inc/pixel.php', 'header.php', `<html><?php if (CHECK): ?><?php require __DIR__ . '/inc/pixel.php' ?><?php endif; ?></html>`],
  ])('is not in sight under a condition that speaks of consent: %s', (_, part, page, text) => {
    expect(of(part, page, text.replace('CHECK', 'cookies_accepted == 1'))).toEqual(['unknown'])
    expect(of(part, page, text.replace('CHECK', 'environment == 1'))).toEqual(['ungated'])
    expect(of(part, page, text.replace('CHECK', 'cookies_accepted == 1'), {
      [page.replace(/(\w+)(?=\.)/, 'other')]: text.replace('CHECK', 'environment == 1'),
    })).toEqual(['ungated'])
  })

  it('is looked for through the templates between', () => {
    const files = { 'views/base.njk': '<html>{% if marketing_consent %}{% include "head.njk" %}{% endif %}</html>' }
    expect(of('views/pixel.njk', 'views/head.njk', '{% include "pixel.njk" %}', files)).toEqual(['unknown'])
    expect(of('views/pixel.njk', 'views/head.njk', '{% include "pixel.njk" %}')).toEqual(['ungated'])
  })

  it('is not one that only has words of consent in its name', () => {
    const text = '<html>{% if site.id %}{% include "cookie-consent/pixel.njk" %}{% endif %}</html>'
    expect(of('views/cookie-consent/pixel.njk', 'views/layout.njk', text)).toEqual(['ungated'])
  })

  it('is not another part of the same name, a whole page, or what a comment names', () => {
    const text = `<html>{% if cookies_accepted %}{% include "b/pixel.njk" %}{% endif %}</html>`
    expect(of('views/a/pixel.njk', 'views/layout.njk', text)).toEqual(['ungated'])
    expect(verdictsOf({ 'views/pixel.njk': `<html>${PART}</html>`, 'views/layout.njk': text.replace('b/', '') }, 'views/pixel.njk')).toEqual(['ungated'])
    expect(of('views/pixel.njk', 'views/layout.njk', '<html>{# {% if cookies_accepted %}{% include "pixel.njk" %}{% endif %} #}</html>')).toEqual(['ungated'])
  })
})
