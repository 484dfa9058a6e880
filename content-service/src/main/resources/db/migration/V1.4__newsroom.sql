-- what is public; a row appears at the release and not before
CREATE TABLE public_page (
    id              uuid PRIMARY KEY,
    statement_id    uuid NOT NULL,
    office          text NOT NULL,
    occurrence_year integer NOT NULL,
    slug            text NOT NULL,
    locale          text NOT NULL,
    main            boolean NOT NULL,
    title           text NOT NULL,
    html            text NOT NULL,
    minutes         integer NOT NULL,
    kind            text NOT NULL,
    occurrence      text NOT NULL,
    office_snapshot text NOT NULL,
    released_at     timestamptz NOT NULL,
    CONSTRAINT public_page_is_one_of_its_address UNIQUE (office, occurrence_year, slug, locale)
);
