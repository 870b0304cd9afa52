import { isRouteErrorResponse } from 'react-router-dom'

type Errors = { errors: Readonly<Record<string, unknown>> | null }

/** Whether a part of this very page did not arrive. That there is no such page is not a fault. */
export const isBroken = ({ errors }: Errors): boolean =>
  Object.values(errors ?? {}).some((error) => !isRouteErrorResponse(error))
