import { ThingName } from '../thing/thing-name.tsx'
import type { Lead } from './use-commitment-facts.ts'

/** Who leads, and how unsure the source is of it. */
export const LeadName = ({ lead: { institution, doubt } }: { readonly lead: Lead }) => <><ThingName of={institution} />{doubt}</>
