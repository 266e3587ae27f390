/**
 * The one door to the design system: the components used, each with its own style sheet.
 * Its tokens and assets packages are not open source and stay outside; tokens.css gives the values instead.
 */
import '@amsterdam/design-system-css/dist/breadcrumb/breadcrumb.css'
import '@amsterdam/design-system-css/dist/button/button.css'
import '@amsterdam/design-system-css/dist/heading/heading.css'
import '@amsterdam/design-system-css/dist/label/label.css'
import '@amsterdam/design-system-css/dist/link/link.css'
import '@amsterdam/design-system-css/dist/page/page.css'
import '@amsterdam/design-system-css/dist/paragraph/paragraph.css'
import '@amsterdam/design-system-css/dist/select/select.css'
import '@amsterdam/design-system-css/dist/skeleton/skeleton.css'
import '@amsterdam/design-system-css/dist/skip-link/skip-link.css'
import '@amsterdam/design-system-css/dist/table/table.css'
import '@amsterdam/design-system-css/dist/visually-hidden/visually-hidden.css'

export { Breadcrumb, Button, Heading, Label, Page, Paragraph, Select, Skeleton, SkipLink, Table } from '@amsterdam/design-system-react'
