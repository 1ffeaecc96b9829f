document.cookie = 'NSC_mc_wtsw=ffffffff; path=/' // expect: cookie citrix-netscaler NSC_mc_wtsw
export function stick(server) {
  document.cookie = `NSC_${server}=1; path=/` // expect: cookie citrix-netscaler NSC_*
}

// What follows only looks like it.
document.cookie = 'nsc_theme=dark' // expect: cookie - nsc_theme
localStorage.setItem('NSC_draft', '1') // expect: storage - NSC_draft
