document.cookie = 'AWSALB=4f1c77aa; path=/' // expect: cookie aws-elb AWSALB
document.cookie = 'AWSELBCORS=4f1c77aa; path=/; secure; samesite=none' // expect: cookie aws-elb AWSELBCORS

// What follows only looks like it.
document.cookie = 'AWSALBUM=photos; path=/' // expect: cookie - AWSALBUM
sessionStorage.setItem('AWSALB', '1') // expect: storage - AWSALB
