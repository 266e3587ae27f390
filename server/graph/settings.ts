/** Where a database is and how to sign in; the password is never logged. */
export interface GraphSettings { readonly uri: string; readonly username: string; readonly password: string; readonly database: string }
