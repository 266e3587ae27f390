import type { PageForm } from './form.ts'
import { bare } from './bare.ts'
import { layout2017 } from './layout-2017.ts'
import { layout2019 } from './layout-2019.ts'
import { layout2020 } from './layout-2020.ts'
import { layout2022 } from './layout-2022.ts'
import { newest } from './newest.ts'
import { news } from './news.ts'
import { ogpLocal } from './ogp-local.ts'
import { otherExtraction } from './other-extraction.ts'
import { partial } from './partial.ts'

/** All forms that are read; the first that fits is taken. A new one is a file beside these and its name here. */
export const pageForms: readonly PageForm[] = [layout2017, ogpLocal, newest, otherExtraction, layout2019, bare, layout2020, layout2022, partial, news]
