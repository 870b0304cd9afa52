import { createContext } from 'react'
import type { Voice } from '../guide/listening.ts'

/** A voice other than the device's own, as tests have one. */
export const VoiceContext = createContext<Voice | null>(null)
