import { useTranslation } from 'react-i18next'

/** Words for the kind of an edge; the hub may know kinds that these words do not. */
export function useKindWord(): (kind: string) => string {
  const { i18n } = useTranslation()
  return (kind) => i18n.t(`edgeKind.${kind}`, { defaultValue: kind.toLowerCase().replaceAll('_', ' ') })
}
