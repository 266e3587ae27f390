/** What GraphiQL opens with: what one commitment connects to, who says so, in which words. */
export const firstQuery = `# What does NL0037 connect to, who says so, and in which words?
# Press the play button, or Ctrl-Enter. The book on the left has every type and field.

query WhatConnects {
  commitment(code: "NL0037") {
    code
    title
    planNumber
    links {
      totalCount
      edges {
        direction
        node { code title planNumber }
        link {
          kind
          asserter
          modality
          evidence { quote section source { name url } }
        }
      }
    }
  }
}
`
