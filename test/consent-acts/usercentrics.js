UC_UI.acceptAllConsents() // accepts
__ucCmp.acceptAllConsents() // accepts
UC_UI.denyAllConsents()
