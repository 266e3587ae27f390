const functions = /(?<!\p{L})(?:sub|vice|co)?-?(?:director|head|chief|deputy|advis[eo]r|officer|manager|secretary|minister|coordinator|specialist|expert|analyst|jef[ea]|asesora?|encargad[oa]|chef|direct(?:eur|rice|ora)|conseill(?:er|ère)|chargée?|responsable|hoofd|adviseur|inspect(?:or|eur|rice)|engineer|lawyer|economist|assistant|consultant|planner|clerk|auditor|ingeni|abogad|gerente|asistente|auxiliar|secr[ée]taire|ing[ée]nieur|juriste)/iu

/** Whether a phrase says what somebody is at work: director, adviser, chef de service. */
export const isFunction = (phrase: string): boolean => functions.test(phrase)
