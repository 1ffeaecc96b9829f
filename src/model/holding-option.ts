/**
 * An option without whose leave an SDK loads and sends nothing, and keeps nothing of the visitor. One that only mutes what
 * is loaded, or that holds back some of it, is none.
 */
export interface HoldingOption {
  /** The option of a call, by the argument's position and the key there, or a component's attribute: `0.enabled`, `enabled`. */
  option: string
  /**
   * The values with which the SDK starts, any one of them; or that it waits until what it is given says yes, be that a promise,
   * a ref or a function, and starts at once where it is given nothing.
   */
  starts: readonly StartingValue[] | 'says yes'
}

/** Values of an option: `left out` is also `undefined` and `null`. */
export type StartingValue = 'truthy' | 'falsy' | 'left out' | { is: string | boolean } | { isNot: string | boolean }
