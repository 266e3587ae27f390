import 'i18next'
import type en from './en.json'

declare module 'i18next' {
  /** Makes the compiler refuse a key that the interface has no words for. */
  interface CustomTypeOptions {
    readonly resources: { readonly translation: typeof en }
    readonly returnNull: false
  }
}
