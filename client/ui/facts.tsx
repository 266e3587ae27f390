import { Children, Fragment, type ReactNode } from 'react'

/** Facts on one line, with a dot between them; what is nothing is left out. */
export const Facts = ({ children }: { readonly children: ReactNode }) =>
  Children.toArray(children).filter((fact) => fact !== '').map((fact, place) => <Fragment key={place}>{place > 0 && ' · '}{fact}</Fragment>)
