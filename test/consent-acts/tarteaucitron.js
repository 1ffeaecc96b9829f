tarteaucitron.userInterface.respondAll(true) // accepts
tarteaucitron.userInterface.respondAll(false)
tarteaucitron.init({
  highPrivacy: false, // optOutMode
  serviceDefaultState: true, // preTicked
  showIcon: false,
})
