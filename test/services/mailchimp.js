!(function (c, h, i, m, p) {
  m = c.createElement(h)
  p = c.getElementsByTagName(h)[0]
  m.async = 1
  m.src = i
  p.parentNode.insertBefore(m, p)
})(document, 'script', 'https://chimpstatic.com/mcjs-connected/js/users/4f1c/77aa.js') // expect: load mailchimp

const popup = document.createElement('script')
popup.src = '//downloads.mailchimp.com/js/signup-forms/popup/unique-methods/embed.js' // expect: load mailchimp
document.body.append(popup)
const validate = document.createElement('script')
validate.src = 'https://s3.amazonaws.com/downloads.mailchimp.com/js/mc-validate.js' // expect: load mailchimp
document.body.append(validate)
new Image().src = 'https://example.us4.list-manage.com/track/open.php?u=4f1c' // expect: pixel mailchimp
document.cookie = 'mc_landing_site=https%3A%2F%2Fexample.com; max-age=1209600' // expect: cookie mailchimp mc_landing_site

// What follows only looks like it.
export const form = document.createElement('form')
form.action = 'https://example.us4.list-manage.com/subscribe/post?u=4f1c&id=77aa'
export const bucket = document.createElement('script')
bucket.src = 'https://s3.amazonaws.com/downloads.example.com/js/mc-validate.js'
