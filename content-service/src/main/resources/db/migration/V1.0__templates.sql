-- one template per occasion, kind of step, language and kind of channel; its versions are never changed
CREATE TABLE template (
    id           uuid PRIMARY KEY,
    occasion     text NOT NULL,
    step_kind    text NOT NULL,
    locale       text NOT NULL,
    channel_kind text NOT NULL,
    version      integer NOT NULL,
    CONSTRAINT template_is_one_of_its_key UNIQUE (occasion, step_kind, locale, channel_kind)
);

CREATE TABLE template_version (
    id          uuid PRIMARY KEY,
    template_id uuid NOT NULL REFERENCES template,
    number      integer NOT NULL,
    title       text NOT NULL,
    body        text NOT NULL,
    author      text NOT NULL,
    saved_at    timestamptz NOT NULL,
    CONSTRAINT template_versions_are_numbered UNIQUE (template_id, number)
);
