/** What of a contact is shown, and to whom. */
export default {
  title: 'Quem vê o quê',
  labels: { name: 'Nome', office: 'Cargo', organization: 'Instituição', email: 'E-mail', phone: 'Telefone' },
  fields: { name: 'nome', office: 'cargo', organization: 'instituição', email: 'e-mail', phone: 'telefone' },
  whoSees: {
    name: 'Quem vê o nome',
    office: 'Quem vê o cargo',
    organization: 'Quem vê a instituição',
    email: 'Quem vê o e-mail',
    phone: 'Quem vê o telefone',
  },
  reaches: {
    NOBODY: 'só quem cuida dos contatos',
    UNIT: 'quem participa da unidade',
    PUBLIC: 'todos, na página pública',
  },
  shownTo: {
    PUBLIC: 'Todos veem: {fields}.',
    UNIT: 'Só quem participa da unidade vê: {fields}.',
    NOBODY: 'Só quem cuida dos contatos da unidade vê: {fields}.',
  },
  /** The words to which one agrees, by version: see lib/plan/contact-consent-rules. Kept as they were; who changes them adds a version. */
  texts: {
    v1: 'Cada dado só é mostrado a quem a pessoa aceitou mostrar. Sem esse acordo, só o vê quem cuida dos contatos da unidade: a cidade que a coordena e a secretaria da rede. A pessoa pode mudar de ideia quando quiser, sem explicar por quê, pelo link que o Enlace lhe envia por e-mail.',
  },
  declares: 'Ao salvar, você declara que a pessoa concordou com o que está escolhido aqui.',
  agrees: 'Ao salvar, você concorda com o que está escolhido aqui.',
} as const
