import { Injectable } from '@angular/core'
import { CookieService } from 'ngx-cookie'

@Injectable()
export class Preferences {
  constructor(private cookies: CookieService) {}

  save() {
    this.cookies.put('a', '1') // expect: cookie - a
    this.cookies.putObject('b', {}) // expect: cookie - b
    this.cookies.remove('a')
    return this.cookies.get('a')
  }
}
