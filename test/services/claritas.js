new Image().src = 'https://trkn.us/pixel/conv/ppt=4711;g=home;gid=1;ord=1' // expect: pixel claritas
new Image().src = 'https://js.trkn.us/pixel/c?ppt=4711' // expect: pixel claritas

// What follows only looks like it.
new Image().src = 'https://trkn.us.example.org/pixel/conv/ppt=4711'
export const manual = 'See https://trkn.us/pixel/conv/ppt=4711'
