import type { ReactNode } from 'react'
import './notice.css'

/** Says that there is nothing here, and why. */
export const Empty = ({ children }: { readonly children: ReactNode }) => <p className="verband-empty">{children}</p>
