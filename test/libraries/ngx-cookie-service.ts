import { Component, inject } from '@angular/core'
import { CookieService } from 'ngx-cookie-service'

@Component({ selector: 'app-theme', template: '' })
export class ThemeComponent {
  private readonly key = 'theme'
  private other = inject(CookieService)

  constructor(private cookies: CookieService, plain: CookieService) {
    plain.set('plain', '1') // expect: cookie - plain
  }

  save(value: string) {
    this.cookies.set(this.key, value, 365, '/') // expect: cookie - theme
    this.cookies.set('b', value, { expires: 7, path: '/' }) // expect: cookie - b
    this.other.set('injected', value) // expect: cookie - injected
    this.cookies.delete('b')
    return this.cookies.get('b')
  }
}
