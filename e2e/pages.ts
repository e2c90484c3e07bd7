/** Addresses after the language, of the first data. */
export const publicPages = [
  '',
  '/schedule',
  '/utpeam',
  '/utpeam/plans/2016',
  '/utpeam/schedule',
  '/utpeam/schedule/subscribe',
  '/utpeam/activities/reuniao-virtual',
  '/utpeam/activities/reuniao-anual-canoas',
  '/utpeam/activities/reuniao-na-cupula',
  '/utpeam/mandates',
  '/cities',
  '/cities/canoas',
  '/cities/el-bosque',
  '/cities/montevideo',
  '/cities/canoas/subscribe',
  '/schedule/subscribe',
  '/privacy',
]

/** The plan in two languages: a page of its own for readers, and none for search engines. */
export const pairedPages = ['/utpeam/plans/2016?with=es', '/utpeam/plans/2016?with=en', '/utpeam/plans/2016?with=pt']

/** What can be chosen of a schedule: further forms of its page, as search engines see them. */
export const chosenPages = [
  '/schedule?view=year&year=2016',
  '/schedule?month=2016-06',
  '/schedule?unit=utpeam&city=canoas&show=past',
  '/schedule?kind=survey',
  '/utpeam/schedule?view=year',
  '/utpeam/schedule?month=2016-04',
  '/utpeam/schedule?kind=summit&year=2016',
]

export const signInPages = [
  '/sign-in',
  '/sign-in?returnTo=/pt/workspace/profile&done=signedOut',
  '/sign-in/code',
  '/sign-in/confirm?token=none',
  '/sign-in/invitation?token=none',
  '/privacy/data',
  '/privacy/data?done=1',
  '/privacy/data/none',
]

export const demoPeople = {
  coordinator: 'ana.ferreira@canoas.example',
  delegate: 'carolina.munoz@loprado.example',
  member: 'gonzalo.pereyra@montevideo.example',
  secretary: 'lucia.fernandez@mercociudades.example',
} as const
