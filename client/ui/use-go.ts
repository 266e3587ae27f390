import { useNavigate, useSearchParams } from 'react-router'
import { keepStandpoint } from '../standpoint.ts'

/** Goes to an address of this site; language and revision go along. */
export function useGo(): (address: string) => void {
  const navigate = useNavigate()
  const [params] = useSearchParams()
  return (address) => void navigate(keepStandpoint(address, params))
}
