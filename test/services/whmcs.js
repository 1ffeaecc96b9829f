document.cookie = 'WHMCSy551iLvnhYt7=4f1c; path=/' // expect: cookie whmcs WHMCSy551iLvnhYt7
document.cookie = 'WHMCSAffiliateID=12; path=/; max-age=7776000' // expect: cookie whmcs WHMCSAffiliateID

// What follows only looks like it.
document.cookie = 'whm_theme=dark' // expect: cookie - whm_theme
localStorage.setItem('WHMCSDraft', '1') // expect: storage - WHMCSDraft
