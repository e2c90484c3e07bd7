/** A day on which a country elected, or is to elect, its local governments. */
export type MunicipalElection = {
  /** YYYY-MM-DD; the first day, where people vote on two. */
  heldOn: string
  /** When who was elected takes office, where the law says so or it has been told (YYYY-MM-DD). */
  inOfficeOn?: string
}

/**
 * The latest elections of local governments, and the next where its day is known, by country (ISO 3166-1 alpha-2), oldest first. Who looks after
 * Enlace adds the next one when it is called. A country that is not here leaves its cities to the yearly rule:
 *
 * - Argentina, where each province calls the elections of its municipalities on days of its own;
 * - Suriname, whose towns elect no government of their own.
 */
export const municipalElections: Readonly<Record<string, readonly MunicipalElection[]>> = {
  // Tribunal Supremo Electoral: "elecciones subnacionales", with the day on which it had those elected sworn in.
  BO: [
    { heldOn: '2021-03-07', inOfficeOn: '2021-05-03' },
    { heldOn: '2026-03-22', inOfficeOn: '2026-05-03' },
  ],
  // Constitution, article 29: the first Sunday of October every four years, in office on 1 January (2020: put off by Emenda 107).
  BR: [
    { heldOn: '2020-11-15', inOfficeOn: '2021-01-01' },
    { heldOn: '2024-10-06', inOfficeOn: '2025-01-01' },
    { heldOn: '2028-10-01', inOfficeOn: '2029-01-01' },
  ],
  // Ley 18.695, articles 83 and 106: the last Sunday of October every four years, in office on 6 December. The one of 2020 was put off
  // to 15 and 16 May 2021; that of 2024 took two days, 26 and 27.
  CL: [
    { heldOn: '2021-05-15', inOfficeOn: '2021-06-28' },
    { heldOn: '2024-10-26', inOfficeOn: '2024-12-06' },
    { heldOn: '2028-10-29', inOfficeOn: '2028-12-06' },
  ],
  // Ley 163 de 1994, article 1: the last Sunday of October every four years, in office on 1 January.
  CO: [
    { heldOn: '2019-10-27', inOfficeOn: '2020-01-01' },
    { heldOn: '2023-10-29', inOfficeOn: '2024-01-01' },
    { heldOn: '2027-10-31', inOfficeOn: '2028-01-01' },
  ],
  // Consejo Nacional Electoral: "elecciones seccionales". Those elected take office on 14 May.
  EC: [
    { heldOn: '2019-03-24', inOfficeOn: '2019-05-14' },
    { heldOn: '2023-02-05', inOfficeOn: '2023-05-14' },
  ],
  // Guyana Elections Commission: the minister names the day (Local Authorities (Elections) Act, section 35).
  GY: [{ heldOn: '2018-11-12' }, { heldOn: '2023-06-12' }],
  // Ley 26864: the first Sunday of October every four years, in office on 1 January (2026: Decreto Supremo 001-2026-PCM).
  PE: [
    { heldOn: '2018-10-07', inOfficeOn: '2019-01-01' },
    { heldOn: '2022-10-02', inOfficeOn: '2023-01-01' },
    { heldOn: '2026-10-04', inOfficeOn: '2027-01-01' },
  ],
  // Tribunal Superior de Justicia Electoral (that of 2020 was put off to 2021).
  PY: [{ heldOn: '2021-10-10', inOfficeOn: '2021-11-09' }, { heldOn: '2026-10-04' }],
  // Constitution, articles 77 and 262: the second Sunday of May of the year after the national election, in office sixty days later
  // (2020: put off by Ley 19.875).
  UY: [
    { heldOn: '2020-09-27', inOfficeOn: '2020-11-26' },
    { heldOn: '2025-05-11', inOfficeOn: '2025-07-10' },
    { heldOn: '2030-05-12', inOfficeOn: '2030-07-11' },
  ],
  // Consejo Nacional Electoral: mayors and councils.
  VE: [{ heldOn: '2021-11-21' }, { heldOn: '2025-07-27' }],
}
