export function keepServer(pool) {
  document.cookie = 'BIGipServer' + pool + '=1677787402.36895.0000; path=/' // expect: cookie f5-bigip BIGipServer*
}
document.cookie = 'MRHSession=4f1c; path=/; secure' // expect: cookie f5-bigip MRHSession

// What follows only looks like it.
document.cookie = 'bigipserver=1' // expect: cookie - bigipserver
document.cookie = 'F5=refresh' // expect: cookie - F5
