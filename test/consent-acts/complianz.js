cmplz_accept_all() // accepts
cmplz_set_consent('marketing', 'allow') // accepts
cmplz_set_consent('marketing', 'deny')
