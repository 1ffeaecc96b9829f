angular.module('shop', ['ngCookies']).controller('Cart', ['$scope', '$cookies', function ($scope, $cookies) {
  $scope.id = $cookies.get('cart')
  $cookies.put('cart', '1', { expires: new Date(2999, 1, 1) }) // expect: cookie - cart
  $cookies.putObject('items', []) // expect: cookie - items
  $cookies.remove('cart')
}])

class Session {
  constructor($cookies) {
    this.$cookies = $cookies
  }
  open() {
    this.$cookies.put('session', '1') // expect: cookie - session
  }
}
angular.module('shop').service('session', Session)
