import type { Service } from '../../model/service.ts'

/** Real user monitoring. */
const awsRum: Service = {
  id: 'aws-rum',
  name: 'Amazon CloudWatch RUM',
  provider: 'Amazon Web Services',
  category: 'statistics',
  disputed: 'Operators that need it to keep the service running file it as necessary.',
  homepage: 'https://aws.amazon.com/cloudwatch/',
  policy: 'https://aws.amazon.com/privacy/',
  scripts: ['client.rum.us-east-1.amazonaws.com', 'client.rum.*.amazonaws.com'],
  endpoints: ['dataplane.rum.*.amazonaws.com'],
  calls: {
    init: ["cwr('enable')"],
    event: ["cwr('recordPageView')", "cwr('recordError')", "cwr('recordEvent')"],
  },
  packages: {
    'aws-rum-web': {
      init: ['new AwsRum()'],
      event: ['new AwsRum().recordPageView()', 'new AwsRum().recordError()', 'new AwsRum().recordEvent()'],
    },
    'aws-rum-react': {
      event: ['useRecordEvent()()', 'useRecordError()()', 'useRecordPageView()()'],
      components: ['AwsRumProvider'],
    },
  },
  stores: [
    { name: 'cwr_u', lifetime: '30 days' },
    { name: 'cwr_s', lifetime: '30 minutes' },
  ],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-RUM.html',
      confidence: 'vendor',
    },
    { url: 'https://www.npmjs.com/package/aws-rum-web', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/aws-rum-react', confidence: 'source' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
  ],
}

export default awsRum
