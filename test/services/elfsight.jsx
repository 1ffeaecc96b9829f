import { ElfsightWidget } from 'react-elfsight-widget'
import { ElfsightWidget as NextWidget } from 'next-elfsight-widget'
import { ElfsightWidget as Elf } from './elves'

const script = document.createElement('script')
script.async = true
script.src = 'https://static.elfsight.com/platform/platform.js' // expect: load elfsight
document.head.appendChild(script)
const other = document.createElement('script')
other.async = true
other.src = 'https://apps.elfsight.com/p/platform.js' // expect: load elfsight
document.head.appendChild(other)
export function Reviews() {
  return (
    <main>
      <ElfsightWidget // expect: embed elfsight
        widgetId="85d18ddb"
      />
      <NextWidget // expect: embed elfsight
        widgetId="85d18ddb"
      />
      <Elf widgetId="85d18ddb" />
    </main>
  )
}

// What follows only looks like it.
export const manual = 'See https://static.elfsight.com/platform/platform.js'
const alien = document.createElement('script')
alien.src = 'https://static.elfsight.com.example.org/platform/platform.js'
document.head.appendChild(alien)
