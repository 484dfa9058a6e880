CREATE TABLE fact_sheet (
    id              uuid PRIMARY KEY,
    observance      text NOT NULL,
    occurrence_year integer,
    office          text,
    facts           text NOT NULL,
    changed_by      text NOT NULL,
    changed_at      timestamptz NOT NULL,
    version         integer NOT NULL,
    CONSTRAINT fact_sheet_is_one_of_its_scope UNIQUE NULLS NOT DISTINCT (observance, occurrence_year, office)
);
