import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../generated/operations.ts'
import { Breadcrumb } from './design-system.ts'
import { InternalLink } from './internal-link.tsx'
import { OwnLanguage } from './own-language.tsx'

/** What a page belongs to: where it stands, its name, and the language that this is in. */
export type Step = readonly [to: string, name: string, language?: Language | null]

/** The way from the widest thing a page belongs to down to the page. */
export function Trail({ steps }: { readonly steps: readonly Step[] }) {
  const { t } = useTranslation()
  return (
    <Breadcrumb className="verband-screen" accessibleName={t('dossier.breadcrumb')}>
      {steps.map(([to, name, language]) => <Breadcrumb.Link key={to} linkComponent={StepLink} href={to}><OwnLanguage language={language}>{name}</OwnLanguage></Breadcrumb.Link>)}
    </Breadcrumb>
  )
}

const StepLink = ({ href = '', className = '', children }: { readonly href?: string; readonly className?: string; readonly children?: ReactNode }) => (
  <InternalLink to={href} className={className}>{children}</InternalLink>
)
