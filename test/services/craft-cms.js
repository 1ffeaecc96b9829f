document.cookie = 'CRAFT_CSRF_TOKEN=4f1c; path=/; secure' // expect: cookie craft-cms CRAFT_CSRF_TOKEN
document.cookie = 'CraftSessionId=4f1c; path=/' // expect: cookie craft-cms CraftSessionId

// What follows only looks like it.
document.cookie = 'craft_beer=ipa' // expect: cookie - craft_beer
export const field = document.querySelector('input[name=CRAFT_CSRF_TOKEN]')
