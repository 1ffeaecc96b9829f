wp_set_consent('marketing', 'allow') // accepts
wp_set_consent('marketing', 'deny')
window.wp_consent_type = 'optout' // optOutMode
window.wp_consent_type = 'optin'
