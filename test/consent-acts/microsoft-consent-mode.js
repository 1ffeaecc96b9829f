window.uetq = window.uetq || []
window.uetq.push('consent', 'default', { ad_storage: 'denied' }) // sets
window.uetq.push('consent', 'update', { ad_storage: 'granted' }) // tells
window.uetq.push('pageLoad') // starts
window.uetq = new UET({ ti: '1' }) // starts
window.uetq.push('event', 'signup')
