import { Component, type ReactNode } from 'react'

type BoundaryProps = {
  /** Where the reader is: what broke there is tried again elsewhere. */ at: string
  otherwise: ReactNode
  children: ReactNode
}
type State = { at: string; broken: boolean }

/** Shows something else where what is inside breaks while it is drawn. */
export class Boundary extends Component<BoundaryProps, State> {
  override state: State = { at: this.props.at, broken: false }

  static getDerivedStateFromError = (): Partial<State> => ({ broken: true })

  static getDerivedStateFromProps = ({ at }: BoundaryProps, state: State): State | null =>
    at === state.at ? null : { at, broken: false }

  override render(): ReactNode {
    return this.state.broken ? this.props.otherwise : this.props.children
  }
}
