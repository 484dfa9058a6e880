-- an uploaded picture, encoded anew: nothing of the file that was sent is kept but what the eye sees
CREATE TABLE picture (
    digest      text PRIMARY KEY,
    office      text        NOT NULL,
    width       integer     NOT NULL,
    height      integer     NOT NULL,
    bytes       bytea       NOT NULL,
    uploaded_by text        NOT NULL,
    uploaded_at timestamptz NOT NULL
);

-- which picture a revision shows, how, and what is said of it to those who do not see it
ALTER TABLE revision ADD COLUMN picture text;

-- sizes and cards that were made once; anybody may delete them, they are made again
CREATE TABLE rendition (
    key   text PRIMARY KEY,
    bytes bytea NOT NULL
);

-- what of pictures is public, as it was frozen by a release
CREATE TABLE public_picture (
    id           uuid PRIMARY KEY,
    statement_id uuid    NOT NULL,
    revision     integer NOT NULL,
    locale       text    NOT NULL,
    card         text    NOT NULL,
    card_alt     text    NOT NULL,
    picture      text,
    CONSTRAINT public_picture_once UNIQUE (statement_id, locale)
);
