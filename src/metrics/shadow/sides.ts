/** The two samples that are compared. */
export type Side = 'production' | 'candidate'

export interface Sides<T> {
  readonly production: T
  readonly candidate: T
}

export const both = <T>(make: (side: Side) => T): Sides<T> => ({
  production: make('production'),
  candidate: make('candidate')
})
