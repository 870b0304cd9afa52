import buttons from '../Button/Button.module.css'
import { Icon, type IconName } from '../Icon/Icon.tsx'

type ToggleProps = {
  label: string
  icon: IconName
  pressed: boolean
  onPress: () => void
  /** The thing that it is about, spoken where the label alone does not say. */ about?: string | undefined
  /** Whether the sign is filled when pressed. */ fills?: boolean
}

/** A button that keeps its name and says "pressed". */
export function Toggle({ label, icon, pressed, onPress, about, fills = false }: ToggleProps) {
  return (
    <button
      type="button"
      className={`${buttons['button']} ${buttons['quiet']} ${buttons['small']}`}
      aria-pressed={pressed}
      aria-label={about && `${label}: ${about}`}
      onClick={onPress}
      data-scripts=""
      data-fills={fills || undefined}
    >
      <Icon name={icon} />
      {label}
    </button>
  )
}
