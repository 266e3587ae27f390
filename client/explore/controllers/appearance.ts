import { toneOf } from '../../concepts/source/tone.ts'
import type { Asserter, ThingType } from '../../generated/operations.ts'
import type { SceneEdge, SceneNode } from '../model/scene.ts'

/** The colours a drawing takes from the style sheet. */
export interface Palette {
  readonly paper: string
  readonly ink: string
  readonly soft: string
  readonly line: string
  readonly edge: string
  readonly accent: string
  readonly reviewer: string
  readonly official: string
  readonly editor: string
  readonly computed: string
}

/** The forms of nodes: what makes promises, who takes part, what orders and documents. */
export type NodeForm = 'disc' | 'square' | 'diamond'

const forms: Readonly<Record<ThingType, NodeForm>> = {
  COMMITMENT: 'disc', PRACTICE: 'disc', ACTIVITY: 'disc',
  INSTITUTION: 'square', MUNICIPALITY: 'square', MEMBER: 'square',
  ACTION_PLAN: 'diamond', TOPIC: 'diamond', SOURCE: 'diamond',
}

/** The form that a type of thing is drawn with. */
export const formOf = (type: ThingType): NodeForm => forms[type]

/** Types of one form are told apart by colour, and in the legend by words. */
const colours: Readonly<Record<ThingType, keyof Palette>> = {
  COMMITMENT: 'accent', PRACTICE: 'editor', ACTIVITY: 'edge', INSTITUTION: 'ink', MUNICIPALITY: 'accent', MEMBER: 'edge', ACTION_PLAN: 'ink', TOPIC: 'edge', SOURCE: 'editor',
}

/** The colour that a type of thing is drawn with. */
export const nodeColour = (type: ThingType, palette: Palette): string => palette[colours[type]]

/** How large a node is drawn: the one in the middle most, commitments more than what surrounds them. */
export const nodeSize = ({ type }: SceneNode, central: boolean): number => (central ? 13 : type === 'COMMITMENT' ? 9 : 7)

/** The stroke of an edge: solid if stated, dashed if possible, dotted if computed. */
export const strokeOf = ({ asserter, modality }: Pick<SceneEdge, 'asserter' | 'modality'>): 'line' | 'dashed' | 'dotted' =>
  asserter === 'COMPUTED' ? 'dotted' : modality === 'POSSIBLE' ? 'dashed' : 'line'

/** The colour of an edge: that of who asserts it; what nobody asserts is a thin line. */
export const edgeColour = (asserter: Asserter | null, palette: Palette): string => (asserter ? palette[toneOf(asserter)] : palette.edge)
