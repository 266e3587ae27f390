import { useCallback, useEffect, useState } from 'react'
import type { Asked } from '../../ui/answer.tsx'

/** A column of an exported table, or a parameter by which it can be narrowed. */
export interface ExportColumn { readonly name: string; readonly type: string; readonly meaning: string }
export interface ExportParameter { readonly name: string; readonly expects: string }
export interface ExportTable { readonly columns: readonly ExportColumn[]; readonly parameters: readonly ExportParameter[] }

/** What the hub says of its exports. */
export interface ExportDocumentation {
  readonly notes: readonly string[]
  readonly formats: readonly { readonly name: string; readonly meaning: string }[]
  readonly tables: Readonly<Record<string, ExportTable>>
  readonly graph: { readonly nodes: readonly ExportColumn[]; readonly edges: readonly ExportColumn[]; readonly parameters: readonly ExportParameter[] }
}

/** Asks the hub what its exported files hold. */
export function useExportDocumentation(): Asked<ExportDocumentation> {
  const [asked, setAsked] = useState<{ readonly data?: ExportDocumentation; readonly error?: Error }>({})
  const ask = useCallback(() => {
    fetchDocumentation().then((data) => setAsked({ data }), (error: Error) => setAsked({ error }))
  }, [])
  useEffect(ask, [ask])
  const again = () => {
    setAsked({})
    ask()
  }
  return { data: asked.data, error: asked.error, refetch: again }
}

async function fetchDocumentation(): Promise<ExportDocumentation> {
  const response = await fetch('/export/columns.json')
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`)
  return (await response.json()) as ExportDocumentation
}
