new Image().src = 'https://d.agkn.com/pixel/4711/?che=1' // expect: pixel neustar
new Image().src = 'https://aa.agkn.com/adscores/g.pixel?sid=4711' // expect: pixel neustar
fetch('https://fid.agkn.com/f?apiKey=1', { method: 'POST', body: '{}' }) // expect: beacon neustar

// What follows only looks like it.
new Image().src = 'https://d.agkn.com.example.org/pixel/4711'
export const manual = 'See https://d.agkn.com/pixel/4711'
