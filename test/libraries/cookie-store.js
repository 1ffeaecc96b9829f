cookieStore.set('a', '1') // expect: cookie - a
await window.cookieStore.set({ name: 'b', value: '1', expires: Date.now() + 864e5 }) // expect: cookie - b
cookieStore.set({ name: 'c', value: '', expires: 0 }) // expect: cookie - c deleted
cookieStore.get('a')
cookieStore.delete('a')
