import store from 'store'

store.set('a', 1) // expect: storage - a
store.get('a')
store.remove('a')
