/**
 * The one door to the design system: the components used, each with its own style sheet.
 * Its tokens, icons and logos are not open source and stay outside: tokens.css gives the values, and components are taken
 * one by one, because the whole would bring the icons along.
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

export { Breadcrumb } from '@amsterdam/design-system-react/dist/Breadcrumb'
export { Button } from '@amsterdam/design-system-react/dist/Button'
export { Heading } from '@amsterdam/design-system-react/dist/Heading'
export { Label } from '@amsterdam/design-system-react/dist/Label'
export { Page } from '@amsterdam/design-system-react/dist/Page'
export { Paragraph } from '@amsterdam/design-system-react/dist/Paragraph'
export { Select } from '@amsterdam/design-system-react/dist/Select'
export { Skeleton } from '@amsterdam/design-system-react/dist/Skeleton'
export { SkipLink } from '@amsterdam/design-system-react/dist/SkipLink'
export { Table } from '@amsterdam/design-system-react/dist/Table'
