/**
 * An option without whose leave an SDK loads and sends nothing, and keeps nothing of the visitor. One that only mutes what
 * is loaded, or that holds back some of it, is none.
 */
export interface HoldingOption {
  /** The option of a call, by the argument's position and the key there, or a component's attribute: `0.enabled`, `enabled`. */
  option: string
  /** The values with which the SDK starts, any one of them. */
  starts: readonly StartingValue[]
}

/**
 * Values of an option: `left out` is also `undefined` and `null`; one that `says yes` is waited for, be it a promise, a ref or
 * a function, and the SDK starts at once where there is none.
 */
export type StartingValue = 'truthy' | 'falsy' | 'left out' | 'says yes' | { is: string | boolean } | { isNot: string | boolean }
