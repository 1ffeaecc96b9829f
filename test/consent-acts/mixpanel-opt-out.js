import exported from 'mixpanel-browser'

window.mixpanel.init('token') // starts
window.mixpanel.opt_in_tracking() // tells
exported.init('token') // starts
exported.opt_in_tracking() // tells
exported.opt_out_tracking()
