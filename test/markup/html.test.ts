import { describe, expect, it } from 'vitest'
import { type Page, comparePage, findingsIn, told } from './pages.ts'

const GATE = "function hasConsent() { return localStorage.getItem('cookie-consent') === 'accepted' }"

const pages: Page[] = [
  ['a script by its address', '<script async src=‹"https://www.googletagmanager.com/gtag/js?id=G-1"›></script>', 'load google-analytics, ungated'],
  ['an address without quotes', '<script src=‹https://connect.facebook.net/en_US/fbevents.js›></script>', 'load meta-pixel, ungated'],
  ['an address on a line of its own', "<script\n  async\n  src=‹'https://plausible.io/js/script.js'›\n></script>", 'load plausible, ungated'],
  ['a character reference', '<img width=1 height=1 src=‹"https://www.facebook.com/tr?id=1&amp;ev=PageView"›>', 'pixel meta-pixel, ungated'],
  ['a tag in capitals', '<SCRIPT SRC=‹"https://www.googletagmanager.com/gtag/js?id=G-1"›></SCRIPT>', 'load google-analytics, ungated'],
  ['an inline script', "<p>\n<script>\n  ‹fbq('init', '1')›\n</script>", 'init meta-pixel, ungated'],
  ['an inline script that is checked', "<script>\n  if (localStorage.getItem('cookie-consent') === 'accepted') ‹fbq('init', '1')›\n</script>", 'init meta-pixel, granted'],
  ['a helper of another script', `<script>${GATE}</script>\n<p>\n<script>if (hasConsent()) ‹fbq('init', '1')›</script>`, 'init meta-pixel, granted'],
  ['a helper of another script that nobody asks', `<script>${GATE}</script>\n<script>hasConsent(); ‹fbq('init', '1')›</script>`, 'init meta-pixel, ungated'],
  ['a helper of the same name that says something else', "<script>function hasConsent() { return true }</script><script>if (hasConsent()) ‹fbq('init', '1')›</script>", 'init meta-pixel, unsoundCheck'],
  ['a function that another script calls', "<script>function track() { ‹fbq('init', '1')› }</script><script>track()</script>", 'init meta-pixel, ungated'],
  ['a function that another script calls under a check', `<script>${GATE}\nfunction track() { ‹fbq('init', '1')› }</script><script>hasConsent() && track()</script>`, 'init meta-pixel, granted'],
  ['a function that nobody calls', "<script>function track() { ‹fbq('init', '1')› }</script>", 'init meta-pixel, unknown'],
  ['a handler that accepts', "<script>function accept() { localStorage.setItem(‹'cookie-consent'›, 'accepted'); ‹fbq('init', '1')› }</script><button onclick=\"accept()\">", 'storage local-storage - cookie-consent, unknown', 'init meta-pixel, granted'],
  ['a handler that does more than it says', "<button onclick=\"‹fbq('init', '1')›\">Next</button>", 'init meta-pixel, ungated'],
  ['a handler without quotes', '<body onload=‹fbq("init","1")›>', 'init meta-pixel, ungated'],
  ['a handler that returns', "<form onsubmit='‹fbq(\"init\", \"1\")›; return false'>", 'init meta-pixel, ungated'],
  ['a handler of Alpine', "<div @click.prevent=\"localStorage.setItem(‹'theme'›, 'dark')\">", 'storage local-storage - theme, unknown'],
  ['a link that is code', "<a href=\"javascript:‹fbq('init', '1')›\">", 'init meta-pixel, ungated'],
  ['a cookie', "<script>document.cookie = ‹'a=1'›</script>", 'cookie - a, unknown'],
  ['a fallback without scripts', '<noscript><img height="1" width="1" style="display:none" src=‹"https://www.facebook.com/tr?id=1&ev=PageView&noscript=1"›></noscript>', 'pixel meta-pixel, ungated'],
  ['a fallback in the head', '<html><head><noscript><iframe src=‹"https://www.googletagmanager.com/ns.html?id=GTM-1"› height="0" width="0"></iframe></noscript></head></html>', 'pixel google-tag-manager, ungated'],
  ['a frame', '<iframe width="560" src=‹"https://www.youtube.com/embed/abc"›></iframe>', 'embed youtube, ungated'],
  ['a pixel of an unknown host', '<img src=‹"https://pixel.acme.example/p.gif"› width="1" height="1" alt="">', 'pixel -, unknown'],
  ['a script that waits for a platform', '<script type="text/plain" data-cookieconsent="marketing" src=‹"https://connect.facebook.net/en_US/fbevents.js"›></script>', 'load meta-pixel, granted'],
  ['a script that waits for another category', '<script type="text/plain" data-cookieconsent="statistics" src=‹"https://connect.facebook.net/en_US/fbevents.js"›></script>', 'load meta-pixel, wrongCategory'],
  ['a script that says a category and runs', '<script data-cookieconsent="marketing" src=‹"https://connect.facebook.net/en_US/fbevents.js"›></script>', 'load meta-pixel, unsoundCheck'],
  ['code that waits for a platform', "<script type=\"text/plain\" class=\"optanon-category-C0004\">\n‹fbq('init', '1')›\n</script>", 'init meta-pixel, granted'],
  ['code that waits for nobody', "<script type=\"text/plain\">‹fbq('init', '1')›</script>", 'init meta-pixel, ungated'],
  ['a frame that waits', '<iframe data-cookieconsent="marketing" data-src="https://www.youtube.com/embed/a"></iframe>'],
  ['a module', "<script type=\"module\">\nimport x from './x.js'\n‹fbq('init', '1')›\n</script>", 'init meta-pixel, ungated'],
  ['a module with a check', "<script type=\"module\">import { a } from './x.js'\nif (localStorage.getItem('cookie-consent') === 'accepted') ‹fbq('init', '1')›</script>", 'init meta-pixel, granted'],
  ['a script beside a broken one', "<script>if (x) {</script><script>‹fbq('init', '1')›</script>", 'init meta-pixel, ungated'],
  ['two scripts that declare one name', "<script>const id = 1; ‹fbq('init', '1')›</script>\n<script>const id = 2\ndocument.cookie = ‹'a=1'›</script>", 'init meta-pixel, ungated', 'cookie - a, unknown'],
  ['a script behind one that throws', "<script>if (!window.x) throw new Error('x')</script><script>‹fbq('init', '1')›</script>", 'init meta-pixel, ungated'],
  ['a script whose last line is a comment', "<script>var a = 1 // done</script><script>‹fbq('init', '1')›</script>", 'init meta-pixel, ungated'],
  ['a script in the comment of old browsers', "<script><!--\n‹fbq('init', '1')›\n//--></script>", 'init meta-pixel, ungated'],
  ['markup that a script writes', "<script>document.write('<script src=‹\"https://connect.facebook.net/en_US/fbevents.js\"›><\\/script>')</script>", 'load meta-pixel, ungated'],
  ['lines that end as Windows ends them', "<p>\r\n<script>\r\n‹fbq('init', '1')›\r\n</script>", 'init meta-pixel, ungated'],
  ['a part of a page', "</div><script>‹fbq('init', '1')›</script></body>", 'init meta-pixel, ungated'],
]

const silent: [string, string][] = [
  ['data about the page', '<script type="application/ld+json">{ "url": "https://www.googletagmanager.com/gtag/js?id=G-1" }</script>'],
  ['a template of another engine', '<script type="text/x-handlebars"><img width=1 height=1 src="https://www.facebook.com/tr?id=1"></script>'],
  ['a template element', "<template><script src=\"https://connect.facebook.net/en_US/fbevents.js\"></script></template>"],
  ['an import map', '<script type="importmap">{"imports":{"a":"https://connect.facebook.net/en_US/fbevents.js"}}</script>'],
  ['a comment', '<!-- <script src="https://www.googletagmanager.com/gtag/js?id=G-1"></script> -->'],
  ['a link', '<a href="https://www.facebook.com/tr?id=1">share</a>'],
  ['a hint', '<link rel="preconnect" href="https://www.googletagmanager.com"><link rel="dns-prefetch" href="//connect.facebook.net">'],
  ['a security policy', '<meta http-equiv="Content-Security-Policy" content="script-src https://www.googletagmanager.com">'],
  ['a text', '<textarea><script src="https://connect.facebook.net/en_US/fbevents.js"></script></textarea>'],
  ['code that is shown', "<pre>fbq('init', '1')</pre>"],
  ['an image of the project', '<img src="/logo.png" width="1" height="1">'],
  ['an image of another host', '<img src="https://cdn.acme.example/hero.jpg" alt="">'],
  ['a script of the project', '<script src="/js/app.js" defer></script>'],
  ['a script of a library', '<script src="https://code.jquery.com/jquery-3.7.1.min.js"></script>'],
  ['a comment of a template', '{# <script src="https://connect.facebook.net/en_US/fbevents.js"></script> #}'],
  ['a longer comment of a template', '{% comment %}<script>fbq("init", "1")</script>{% endcomment %}'],
  ['a comment of Handlebars', '{{!-- <script>fbq("init", "1")</script> --}}'],
  ['a comment of ERB', '<%# <script>fbq("init", "1")</script> %>'],
  ['code of the server', '<?php echo "<script>fbq(1)</script>"; ?>'],
  ['a whole program of some tool', `<script>${'a();'.repeat(6_000)}localStorage.setItem("a", 1)</script>`],
  ['nothing', ''],
]

const templates: Page[] = [
  ['a value of the server in a script', "<script>‹fbq('init', '{{ pixel_id }}')›</script>", 'init meta-pixel, ungated'],
  ['a value of the server as code', "<script>var id = <%= id.to_json %>;\n‹fbq('init', id)›</script>", 'init meta-pixel, ungated'],
  ['a value of PHP', "<script>var id = <?php echo json_encode($id); ?>;\n‹fbq('init', id)›</script>", 'init meta-pixel, ungated'],
  ['a value in an address', '<script src=‹"https://www.googletagmanager.com/gtag/js?id={{ site.ga }}"›></script>', 'load google-analytics, ungated'],
  ['a value in an attribute before it', '<script nonce="<%= nonce %>" src=‹"https://connect.facebook.net/en_US/fbevents.js"›></script>', 'load meta-pixel, ungated'],
  ['an attribute of the server', '<script <?= $attributes ?> src=‹"https://connect.facebook.net/en_US/fbevents.js"›></script>', 'load meta-pixel, ungated'],
  ['a condition of the server', "{% if production %}\n<script>‹fbq('init', '1')›</script>\n{% endif %}", 'init meta-pixel, ungated'],
  ['a condition about consent', "{% if consent.marketing %}\n<script>‹fbq('init', '1')›</script>\n{% endif %}", 'init meta-pixel, unknown'],
  ['the other branch of one', "{% if cookie_consent == 'all' %}x{% else %}<script>‹fbq('init', '1')›</script>{% endif %}", 'init meta-pixel, unknown'],
  ['what follows one', "{% if consent.marketing %}x{% endif %}<script>‹fbq('init', '1')›</script>", 'init meta-pixel, ungated'],
  ['a condition in a loop', "{% for a in b %}{% if consent %}<img width=1 height=1 src=‹\"https://www.facebook.com/tr?id=1\"›>{% endif %}{% endfor %}<script>‹fbq('init', '1')›</script>", 'pixel meta-pixel, unknown', 'init meta-pixel, ungated'],
  ['a condition of ERB', "<% if cookies[:marketing_consent] == 'yes' %><script>‹fbq('init', '1')›</script><% end %>", 'init meta-pixel, unknown'],
  ['a block of ERB', "<% if consent? %><% list.each do |x| %>x<% end %><script>‹fbq('init', '1')›</script><% end %><script>‹fbq('init', '2')›</script>", 'init meta-pixel, unknown', 'init meta-pixel, ungated'],
  ['a condition of EJS', "<% if (user.hasConsent) { %><script>‹fbq('init', '1')›</script><% } else { %><p><% } %><script>‹fbq('init', '2')›</script>", 'init meta-pixel, unknown', 'init meta-pixel, ungated'],
  ['a condition of PHP', "<?php if ($marketingConsent): ?><script>‹fbq('init', '1')›</script><?php endif; ?><script>‹fbq('init', '2')›</script>", 'init meta-pixel, unknown', 'init meta-pixel, ungated'],
  ['a condition of Handlebars', "{{#if hasConsent}}<script>‹fbq('init', '1')›</script>{{/if}}{{#each x}}<script>‹fbq('init', '2')›</script>{{/each}}", 'init meta-pixel, unknown', 'init meta-pixel, ungated'],
  ['a condition of Handlebars that is none of consent', "{{#if gtmEnabled}}<script>‹fbq('init', '1')›</script>{{/if}}", 'init meta-pixel, ungated'],
  ['a condition inside a script', "<script>\n{% if consent.marketing %}\n‹fbq('init', '1')›\n{% endif %}\n</script>", 'init meta-pixel, unknown'],
  ['a check of the script itself under one', "{% if x %}<script>if (localStorage.getItem('cookie-consent') === 'accepted') ‹fbq('init', '1')›</script>{% endif %}", 'init meta-pixel, granted'],
  ['an object that looks like a tag', "<script>var a = {b: {c: 1}}, d = {{}};</script><script>‹fbq('init', '1')›</script>", 'init meta-pixel, ungated'],
  ['signs in a string', "<script>var open = '{{'; ‹fbq('init', '1')›</script><p>}}</p>", 'init meta-pixel, ungated'],
  ['a tag that never ends', "<script>‹fbq('init', '1')›</script> {% if <script>‹fbq('init', '2')›</script>", 'init meta-pixel, ungated', 'init meta-pixel, ungated'],
]

describe('HTML', () => {
  it.each(pages)('has its effects found: %s', (_, page, ...effects) => {
    const { found, promised } = comparePage(page, effects, 'html')
    expect(found).toEqual(promised)
  })

  it.each(templates)('of a template engine has them found too: %s', (_, page, ...effects) => {
    const { found, promised } = comparePage(page, effects, 'html')
    expect(found).toEqual(promised)
  })

  it.each(silent)('is silence where it holds %s', (_, page) => {
    expect(told(page, 'html')).toEqual([])
  })

  it('says what the server is asked', () => {
    const [finding] = findingsIn("<p>\n{% if user.consent.marketing %}<script>fbq('init', '1')</script>{% endif %}", 'html')
    expect(finding?.judgement.evidence).toEqual([
      { file: null, line: 2, text: 'the server decides by `user.consent.marketing`, which is not in sight' },
    ])
  })

  it('takes a page of ten thousand signs that open and never close', () => {
    expect(told('{% <% {{ <? '.repeat(10_000) + '<script>'.repeat(100), 'html')).toEqual([])
  })
})
