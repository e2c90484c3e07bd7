import { DefinitionList } from '@/components/ui/definition-list'
import { type CityFactsProps, cityFacts } from './city-facts'

/** What is known of a city and its local government, fact by fact; what is not known is left out. */
export function CityCard(props: CityFactsProps) {
  return <DefinitionList items={cityFacts(props)} />
}
