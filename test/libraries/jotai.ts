import { atom } from 'jotai'
import { atomWithStorage, createJSONStorage } from 'jotai/utils'

export const themeAtom = atomWithStorage('theme', 'light') // expect: storage - theme
export const pageAtom = atomWithStorage('page', '/', createJSONStorage(() => sessionStorage)) // expect: storage - page
export const plain = atom('plain')
