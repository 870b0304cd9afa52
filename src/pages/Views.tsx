import { Navigate, useLocation } from 'react-router-dom'
import { Boundary } from './Boundary.tsx'
import { Root } from './Root.tsx'
import { RootError } from './RootError.tsx'
import type { Answer } from './routes.ts'
import { ViewContext } from './ViewContext.ts'

/** What an address leads to, in the frame that every page has. */
export function Views({ answer }: { answer: Answer }) {
  const { key } = useLocation()
  if ('to' in answer) return <Navigate to={answer.to} replace />
  return (
    <Boundary at={key} otherwise={<RootError />}>
      <ViewContext value={answer}>
        <Root />
      </ViewContext>
    </Boundary>
  )
}
