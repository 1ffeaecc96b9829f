import VueCookies from 'vue-cookies'

VueCookies.set('a', 1, '1d') // expect: cookie - a
$cookies.set('b', 1, -1) // expect: cookie - b

export default {
  methods: {
    save() {
      this.$cookies.set('c', 1) // expect: cookie - c
      this.$cookies.remove('c')
      return this.$cookies.get('a')
    },
  },
}
