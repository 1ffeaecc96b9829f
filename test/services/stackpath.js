document.cookie = 'SPSI=4f1c77aa; path=/' // expect: cookie stackpath SPSI
document.cookie = 'UTGv2=h4c5f; path=/; max-age=15552000' // expect: cookie stackpath UTGv2

// What follows only looks like it.
document.cookie = 'SPSS=1; path=/' // expect: cookie - SPSS
document.cookie = 'utgv2=1; path=/' // expect: cookie - utgv2
