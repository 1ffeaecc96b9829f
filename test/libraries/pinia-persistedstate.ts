import { defineStore } from 'pinia'

export const useCart = defineStore('cart', { state: () => ({}), persist: true }) // expect: storage - cart
export const useUser = defineStore('user', () => ({}), { persist: { storage: sessionStorage } }) // expect: storage - user
export const useTheme = defineStore('theme', {
  state: () => ({}),
  persist: {
    key: 'shop-theme', // expect: storage - shop-theme
  },
})
export const usePlain = defineStore('plain', { state: () => ({}) })
export const useNothing = defineStore('nothing', { state: () => ({}), persist: false })
