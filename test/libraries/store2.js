import store from 'store2'

store('a', 1) // expect: storage - a
store.set('b', 1) // expect: storage - b
store.session.set('c', 1) // expect: storage - c
store.session('d', 1) // expect: storage - d
store.local.set('e', 1) // expect: storage - e
store('a')
store.get('a')
store.remove('a')
