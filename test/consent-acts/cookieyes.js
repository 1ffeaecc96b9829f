performBannerAction('accept_all') // accepts
performBannerAction('reject')
