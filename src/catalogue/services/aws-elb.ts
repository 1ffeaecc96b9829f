import type { Service } from '../../model/service.ts'

/** Load balancer in front of a site. Its cookies are set by the server. */
const awsElb: Service = {
  id: 'aws-elb',
  name: 'AWS Elastic Load Balancing',
  provider: 'Amazon Web Services',
  category: 'necessary',
  homepage: 'https://aws.amazon.com/elasticloadbalancing/',
  policy: 'https://aws.amazon.com/privacy/',
  stores: [
    { name: 'AWSELB', lifetime: 'session' },
    { name: 'AWSELBCORS', lifetime: 'session' },
    { name: 'AWSALB', lifetime: '7 days' },
    { name: 'AWSALBCORS', lifetime: '7 days' },
    { name: 'AWSALBTG', lifetime: '7 days' },
    { name: 'AWSALBTGCORS', lifetime: '7 days' },
  ],
  sources: [
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
    { url: 'https://www.sectigo.com/legal/cookie-policy', confidence: 'observed' },
  ],
}

export default awsElb
