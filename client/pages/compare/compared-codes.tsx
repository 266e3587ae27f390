import { useTranslation } from 'react-i18next'
import { SearchBox } from '../../explore/search/search-box.tsx'
import { Button } from '../../ui/design-system.ts'
import { mostCompared } from './use-codes.ts'

interface ComparedCodesProps { readonly codes: readonly string[]; readonly setCodes: (codes: readonly string[]) => void }

/** Which commitments stand side by side: take one away, or find another. */
export function ComparedCodes({ codes, setCodes }: ComparedCodesProps) {
  const { t } = useTranslation()
  const add = (id: string): void => setCodes([...codes, id.replace('commitment:', '')])
  return (
    <div className="verband-compare__codes verband-screen">
      {codes.map((code) => (
        <Button key={code} variant="secondary" onClick={() => setCodes(codes.filter((one) => one !== code))}>
          <span className="verband-code">{code}</span> <span aria-hidden="true">✕</span><span className="verband-hidden">{t('compare.remove')}</span>
        </Button>
      ))}
      {codes.length < mostCompared && <SearchBox key={codes.join()} label={t('compare.add')} types={['COMMITMENT']} onChoose={add} />}
    </div>
  )
}
