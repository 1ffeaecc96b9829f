new Image().src = 'https://login.dotomi.com/ucm/UCMController?dtmc_ref=1' // expect: pixel epsilon
new Image().src = 'https://adfarm.mediaplex.com/ad/bk/1234?mpuid=1' // expect: pixel epsilon
document.cookie = 'dtm_token=1; max-age=86400' // expect: cookie epsilon dtm_token

// What follows only looks like it.
new Image().src = 'https://login.dotomi.com.example.org/ucm/UCMController'
export const manual = 'See https://login.dotomi.com/ucm/UCMController'
