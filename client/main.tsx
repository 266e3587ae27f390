import './ui/tokens.css'
import './ui/base.css'
import './ui/print.css'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router/dom'
import { router } from './routes.tsx'

createRoot(document.getElementById('root') as HTMLElement).render(<RouterProvider router={router} />)
