import * as klaroModule from 'klaro'

klaro.getManager().changeAll(true) // accepts
klaro.getManager().updateConsent('matomo', true) // accepts
klaro.getManager().changeAll(false)
klaroModule.getManager().changeAll(true) // accepts
klaroModule.getManager().updateConsent('matomo', true) // accepts
window.klaroConfig = {
  default: true, // preTicked
  optOut: true, // optOutMode
  services: [
    { name: 'matomo', default: true }, // preTicked
    { name: 'basket', required: true, default: true },
    { name: 'ads', optOut: true }, // optOutMode
  ],
  apps: [
    { name: 'matomo', default: true }, // preTicked
    { name: 'ads', optOut: true }, // optOutMode
  ],
}
klaro.setup({
  default: true, // preTicked
  optOut: true, // optOutMode
  services: [
    { name: 'matomo', default: true }, // preTicked
    { name: 'ads', optOut: true }, // optOutMode
  ],
  apps: [
    { name: 'matomo', default: true }, // preTicked
    { name: 'ads', optOut: true }, // optOutMode
  ],
})
klaroModule.setup({
  default: true, // preTicked
  optOut: true, // optOutMode
  services: [
    { name: 'matomo', default: true }, // preTicked
    { name: 'ads', optOut: true }, // optOutMode
  ],
  apps: [
    { name: 'matomo', default: true }, // preTicked
    { name: 'ads', optOut: true }, // optOutMode
  ],
})
klaro.setup({ default: false, services: [{ name: 'matomo', default: false }] })
