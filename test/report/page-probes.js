// Playwright sends each of these functions to a browser, whose globals the project has no types of.

export function openDetails() {
  for (const one of document.querySelectorAll('details')) one.open = true
}

export function contentWidth() {
  return document.documentElement.scrollWidth
}

export function focusedText() {
  return document.activeElement?.textContent
}

/** Elements that stand beyond the edges of the window, but for heads of tables, which a phone hides. */
export function outsideTheWindow() {
  return [...document.querySelectorAll('main *:not(thead, thead *)')].filter((one) => {
    const { left, right, width } = one.getBoundingClientRect()
    return width > 1 && (left < 0 || right > innerWidth + 0.5)
  }).map(({ className, tagName }) => `${tagName} ${String(className)}`)
}

/** Elements whose own text has less contrast than WCAG's 4.5 to 1 against what is behind it. */
export function weakContrasts() {
  const channels = (colour) => (colour.match(/[\d.]+/g) ?? []).map(Number)
  const linear = (value) => (value / 255 <= 0.03928 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4)
  const luminance = (colour) => {
    const [red, green, blue] = channels(colour).map(linear)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const behind = (one) => {
    if (!one) return 'rgb(255, 255, 255)'
    const colour = getComputedStyle(one).backgroundColor
    return channels(colour)[3] === 0 ? behind(one.parentElement) : colour
  }
  const ownText = (one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== '')
  return [...document.querySelectorAll('body *:not(script, title, desc)')].filter(ownText).flatMap((one) => {
    const { fill, color } = getComputedStyle(one)
    const [high, low] = [luminance(one.closest('svg') ? fill : color), luminance(behind(one))].sort((a, b) => b - a)
    const contrast = (high + 0.05) / (low + 0.05)
    return contrast >= 4.5 ? [] : [`${one.tagName} ${contrast.toFixed(2)}`]
  })
}
