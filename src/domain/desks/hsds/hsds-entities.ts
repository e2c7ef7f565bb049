import { fieldsOf, type HsdsEntity } from "#src/domain/desks/hsds/hsds-entity.ts";

/*
 * The objects of the Human Services Data Specification 3.0, field by field, in the order of its schemas
 * (https://github.com/openreferral/specification, schema/*.json at 3.0): taken over mechanically.
 * `!` = required; a field is a text, a number, or a text of a format or one of a list.
 */

const of = fieldsOf;
const attributes = { attributes: "attribute", metadata: "metadata" } as const;

export const hsdsEntities = {
  organization: {
    table: "organizations",
    fields: of(
      "id=uuid!, name!, alternate_name, description!, email=email, website=uri, tax_status, tax_id, year_incorporated=number, legal_status, logo, uri=uri, parent_organization_id=uuid",
    ),
    many: {
      funding: "funding",
      contacts: "contact",
      phones: "phone",
      locations: "location",
      programs: "program",
      organization_identifiers: "organization_identifier",
      ...attributes,
    },
    one: {},
  },
  program: {
    table: "programs",
    fields: of("id=uuid!, organization_id=uuid, name!, alternate_name, description!"),
    many: { ...attributes },
    one: {},
  },
  service: {
    table: "services",
    fields: of(
      "id=uuid!, organization_id=uuid, program_id=uuid, name!, alternate_name, description, url=uri, email=email, status=active|inactive|defunct|temporarily closed!, interpretation_services, application_process, fees_description, wait_time, fees, accreditations, eligibility_description, minimum_age=number, maximum_age=number, assured_date=date, assurer_email=email, licenses, alert, last_modified=date-time",
    ),
    many: {
      phones: "phone",
      schedules: "schedule",
      service_areas: "service_area",
      service_at_locations: "service_at_location",
      languages: "language",
      funding: "funding",
      cost_options: "cost_option",
      required_documents: "required_document",
      contacts: "contact",
      ...attributes,
    },
    one: { organization: "organization", program: "program" },
  },
  service_at_location: {
    table: "service_at_location",
    fields: of("id=uuid!, service_id=uuid, location_id=uuid, description"),
    many: { contacts: "contact", phones: "phone", schedules: "schedule", ...attributes },
    one: { location: "location" },
  },
  location: {
    table: "locations",
    fields: of(
      "id=uuid!, location_type=physical|postal|virtual!, url=uri, organization_id=uuid, name, alternate_name, description, transportation, latitude=number, longitude=number, external_identifier, external_identifier_type",
    ),
    many: {
      languages: "language",
      addresses: "address",
      contacts: "contact",
      accessibility: "accessibility",
      phones: "phone",
      schedules: "schedule",
      ...attributes,
    },
    one: {},
  },
  phone: {
    table: "phones",
    fields: of(
      "id=uuid!, location_id=uuid, service_id=uuid, organization_id=uuid, contact_id=uuid, service_at_location_id=uuid, number!, extension=number, type, description",
    ),
    many: { languages: "language", ...attributes },
    one: {},
  },
  contact: {
    table: "contacts",
    fields: of(
      "id=uuid!, organization_id=uuid, service_id=uuid, service_at_location_id=uuid, location_id=uuid, name, title, department, email=email",
    ),
    many: { phones: "phone", ...attributes },
    one: {},
  },
  address: {
    table: "addresses",
    fields: of(
      "id=uuid!, location_id=uuid, attention, address_1!, address_2, city!, region, state_province!, postal_code!, country!, address_type=physical|postal|virtual!",
    ),
    many: { ...attributes },
    one: {},
  },
  schedule: {
    table: "schedules",
    fields: of(
      "id=uuid!, service_id=uuid, location_id=uuid, service_at_location_id=uuid, valid_from=date, valid_to=date, dtstart=date, timezone=number, until=date, count=number, wkst=MO|TU|WE|TH|FR|SA|SU, freq=WEEKLY|MONTHLY, interval=number, byday, byweekno, bymonthday, byyearday, description, opens_at, closes_at, schedule_link=uri, attending_type, notes",
    ),
    many: { ...attributes },
    one: {},
  },
  funding: {
    table: "funding",
    fields: of("id=uuid!, organization_id=uuid, service_id=uuid, source"),
    many: { ...attributes },
    one: {},
  },
  service_area: {
    table: "service_areas",
    fields: of("id=uuid!, service_id=uuid, name, description, extent, extent_type, uri"),
    many: { ...attributes },
    one: {},
  },
  required_document: {
    table: "required_documents",
    fields: of("id=uuid!, service_id=uuid, document, uri=uri"),
    many: { ...attributes },
    one: {},
  },
  language: {
    table: "languages",
    fields: of("id=uuid!, service_id=uuid, location_id=uuid, phone_id=uuid, name, code, note"),
    many: { ...attributes },
    one: {},
  },
  accessibility: {
    table: "accessibility",
    fields: of("id=uuid!, location_id=uuid, description, details, url=uri"),
    many: { ...attributes },
    one: {},
  },
  cost_option: {
    table: "cost_options",
    fields: of(
      "id=uuid!, service_id=uuid, valid_from=date, valid_to=date, option, currency, amount=number, amount_description",
    ),
    many: { ...attributes },
    one: {},
  },
  organization_identifier: {
    table: "organization_identifiers",
    fields: of("id=uuid!, organization_id=uuid, identifier_scheme, identifier_type!, identifier!"),
    many: { ...attributes },
    one: {},
  },
  attribute: {
    table: "attributes",
    fields: of("id=uuid!, link_id=uuid, taxonomy_term_id=uuid, link_type, link_entity, value"),
    many: { metadata: "metadata" },
    one: { taxonomy_term: "taxonomy_term" },
  },
  taxonomy_term: {
    table: "taxonomy_terms",
    fields: of(
      "id=uuid!, code, name!, description!, parent_id=uuid, taxonomy, language, taxonomy_id=uuid, term_uri=uri",
    ),
    many: { metadata: "metadata" },
    one: { taxonomy_detail: "taxonomy" },
  },
  taxonomy: {
    table: "taxonomies",
    fields: of("id=uuid!, name!, description!, uri=uri, version"),
    many: { metadata: "metadata" },
    one: {},
  },
  metadata: {
    table: "metadata",
    fields: of(
      "id=uuid!, resource_id=uuid, resource_type, last_action_date=date!, last_action_type!, field_name!, previous_value!, replacement_value!, updated_by!",
    ),
    many: {},
    one: {},
  },
  meta_table_description: {
    table: "meta_table_descriptions",
    fields: of("id=uuid!, name, language, character_set"),
    many: { ...attributes },
    one: {},
  },
} as const satisfies Readonly<Record<string, HsdsEntity>>;

export type HsdsEntityName = keyof typeof hsdsEntities;
