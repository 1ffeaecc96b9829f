import type { ImplyingSetting } from '../model/platform.ts'

/** Settings by which the cookieconsent of Insites, later Osano, implies consent, wherever it is handed its configuration. */
export function impliedByInsites(of: string): readonly ImplyingSetting[] {
  return [
    { of, option: '0.dismissOnScroll', is: 'number', as: 'scroll', because: 'a visitor who scrolls counts as one who agreed' },
    { of, option: '0.dismissOnWindowClick', is: 'truthy', as: 'scroll', because: 'a click anywhere on the page counts as agreeing' },
    { of, option: '0.dismissOnTimeout', is: 'number', as: 'timer', because: 'a visitor who waits counts as one who agreed' },
    { of, option: '0.type', is: ['opt-out'], as: 'optOutMode', because: 'everything counts as accepted until the visitor objects' },
  ]
}
