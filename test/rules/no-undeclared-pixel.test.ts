import rule from '../../rules/no-undeclared-pixel.ts'
import { testRule } from './rule-tester.ts'

const manifest = 'test/rules/fixtures/declared/.cookierc'

testRule('no-undeclared-pixel', rule, {
  valid: [
    { name: 'a declared service', code: "new Image().src = 'https://www.facebook.com/tr?id=1&ev=PageView'" },
    { name: 'a declared host', code: "navigator.sendBeacon('https://collect.acme.example/v1', 'view')" },
    { name: 'the own host', code: "navigator.sendBeacon('https://shop.example/vitals', 'view')" },
    { name: 'a path of the own host', code: "navigator.sendBeacon('/vitals', 'view')" },
    { name: 'an ordinary image', code: "const photo = new Image()\nphoto.src = 'https://images.example/shoe.jpg'" },
    { name: 'an ordinary request', code: "fetch('https://api.example/prices')" },
    {
      name: 'an Image of its own',
      code: "class Image {}\nnew Image().src = 'https://px.ads.linkedin.com/collect?pid=1'",
    },
    { name: 'no manifest', folder: 'missing', code: "navigator.sendBeacon('https://px.example/c')" },
    { name: 'an unreadable manifest', folder: 'broken', code: "navigator.sendBeacon('https://px.example/c')" },
  ],
  invalid: [
    {
      name: 'a pixel of an undeclared service',
      code: "new Image().src = 'https://px.ads.linkedin.com/collect?pid=1&fmt=gif'",
      errors: [{
        message: `Pixel of LinkedIn Insight Tag (\`linkedin-insight\`): ${manifest} does not declare this service, `
          + 'though it is told of the visit. Add `linkedin-insight: marketing` under `services`.',
        line: 1,
        column: 19,
      }],
    },
    {
      name: 'a pixel in markup',
      code: '<img height="1" width="1" src="https://px.ads.linkedin.com/collect?pid=1&fmt=gif" />',
      errors: [{ messageId: 'undeclared', line: 1 }],
    },
    {
      name: 'a player',
      code: '<iframe src="https://www.youtube.com/embed/abc" />',
      errors: [{ messageId: 'undeclared', line: 1 }],
    },
    {
      name: 'a service once a file',
      code: "new Image().src = 'https://px.ads.linkedin.com/collect?pid=1'\n"
        + "new Image().src = 'https://px.ads.linkedin.com/collect?pid=2'",
      errors: [{ messageId: 'undeclared', line: 1 }],
    },
    {
      name: 'with the host to add',
      code: "navigator.sendBeacon('https://px.example/a')",
      errors: [{
        message: `Beacon to px.example: ${manifest} does not know this host, though it is told of the visit. `
          + 'Add px.example to the `hosts` of an entry under `services`, or to `domains` if it is your own.',
      }],
    },
    {
      name: 'each unknown host once',
      code: "navigator.sendBeacon('https://px.example/a')\nnavigator.sendBeacon('https://px.example/b')\n"
        + "navigator.sendBeacon('https://py.example/a')",
      errors: [{ messageId: 'unknownHost', line: 1, column: 22 }, { messageId: 'unknownHost', line: 3, column: 22 }],
    },
  ],
})
