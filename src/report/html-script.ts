/** Filters, where scripts run; without them everything is there to read. On paper every detail is open. */
export const script = `
(function () {
  var form = document.querySelector('.filters'), rows = Array.from(document.querySelectorAll('tr[data-text]'))
  var told = form.querySelector('output')
  var field = function (name) { return form.elements[name].value }
  function filter() {
    var words = field('words').toLowerCase().split(/\\s+/).filter(Boolean), shown = 0
    rows.forEach(function (row) {
      var data = row.dataset
      var fits = words.every(function (word) { return data.text.includes(word) }) &&
        (!field('verdict') || data.verdict === field('verdict')) &&
        (!field('category') || data.category === field('category')) &&
        (!field('declared') || data.declared === field('declared'))
      row.hidden = !fits
      if (fits) shown++
    })
    document.querySelectorAll('[data-part]').forEach(function (part) {
      part.hidden = !part.querySelector('tbody tr:not([hidden])')
    })
    told.textContent = shown === rows.length ? rows.length + ' entries' : shown + ' of ' + rows.length + ' entries'
  }
  form.hidden = false
  form.addEventListener('input', filter)
  form.addEventListener('submit', function (event) { event.preventDefault() })
  filter()
  addEventListener('beforeprint', function () {
    document.querySelectorAll('details').forEach(function (one) { one.open = true })
  })
})()
`
