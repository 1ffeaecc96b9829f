import { type Case, describeCases } from './cases.ts'

const IMPORTS = "import { ConsentService } from './consent.service'\nimport { Other } from './other'\nimport { inject } from '@angular/core'\n"

const cases: Case[] = [
  ['a private parameter of the constructor', `${IMPORTS}class Start {\nconstructor(private consent: ConsentService) {}\nrun() { if (this.consent.allows('marketing')) marketing() } // granted\n}\nnew Start(one).run()`],
  ['a parameter of the constructor', `${IMPORTS}class Start {\nconstructor(consent: ConsentService) { if (consent.allows('marketing')) marketing() } // granted\n}\nnew Start(one)`],
  ['inject in a field', `${IMPORTS}class Start {\nprivate consent = inject(ConsentService)\nrun() { if (this.consent.allows('marketing')) marketing() } // granted\n}\nnew Start().run()`],
  ['inject in a function', `${IMPORTS}const consent = inject(ConsentService)\nif (consent.allows('marketing')) marketing() // granted`],
  ['a callback of the service', `${IMPORTS}class Start {\nconstructor(private consent: ConsentService) {}\nrun() { this.consent.whenAllowed('marketing', () => marketing()) } // granted\n}\nnew Start(one).run()`],
  ['a type that is only imported', "import type { ConsentService } from './consent.service'\nexport function run(consent: ConsentService) { if (consent.allows('marketing')) marketing() } // granted\nrun(one)"],
  ['the opposite', `${IMPORTS}class Start {\nconstructor(private consent: ConsentService) {}\nrun() { if (!this.consent.allows('marketing')) marketing() } // refused\n}\nnew Start(one).run()`],
  ['another category', `${IMPORTS}class Start {\nconstructor(private consent: ConsentService) {}\nrun() { if (this.consent.allows('statistics')) marketing() } // wrongCategory\n}\nnew Start(one).run()`],
  ['a service of another type', `${IMPORTS}class Start {\nconstructor(private consent: Other) {}\nrun() { if (this.consent.allows('marketing')) marketing() } // ungated\n}\nnew Start(one).run()`],
  ['another field', `${IMPORTS}class Start {\nconstructor(private consent: ConsentService, private other: Other) {}\nrun() { if (this.other.allows('marketing')) marketing() } // ungated\n}\nnew Start(one, two).run()`],
  ['a field of another class', `${IMPORTS}class Start {\nconstructor(private consent: ConsentService) {}\n}\nclass Later {\nconstructor(private consent) {}\nrun() { if (this.consent.allows('marketing')) marketing() } // ungated\n}\nnew Later(one).run()`],
  ['a class of the same name in the file', "class ConsentServices {}\nclass Start {\nconstructor(private consent: ConsentServices) {}\nrun() { if (this.consent.allows('marketing')) marketing() } // ungated\n}\nnew Start(one).run()"],
]

describeCases('what is injected by its type', cases, {
  gates: ['ConsentService.allows($category)', 'ConsentService.whenAllowed($category, $granted)'], parser: 'typescript', filename: 'file.ts',
})
