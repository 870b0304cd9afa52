import type { Examples } from '../../content/examples.ts'
import { Icon, iconNames, Mark } from './Icon.tsx'

export const examples: Examples = () => ({
  'every one': iconNames.map((name) => <Icon key={name} name={name} />),
  larger: <Icon name="now" size={28} />,
  'the product’s own sign': <Mark />,
})
