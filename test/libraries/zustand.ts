import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'

export const useCart = create(persist((set) => ({ items: [] }), { name: 'cart' })) // expect: storage - cart
export const useVisit = create<Visit>()(
  persist((set) => ({ page: '/' }), {
    name: 'visit', // expect: storage - visit
    storage: createJSONStorage(() => sessionStorage),
  }),
)
