-- what people remark on a passage; found again in later revisions by the words quoted
CREATE TABLE comment (
    id           uuid PRIMARY KEY,
    statement_id uuid NOT NULL REFERENCES statement,
    locale       text NOT NULL,
    channel_kind text NOT NULL,
    revision     integer NOT NULL,
    quote        text NOT NULL,
    words        text NOT NULL,
    author_id    text,
    author_name  text NOT NULL,
    review_link  uuid,
    made_at      timestamptz NOT NULL,
    resolved_by  text,
    resolved_at  timestamptz,
    version      integer NOT NULL,
    CONSTRAINT comment_is_of_a_person_or_of_a_link CHECK ((author_id IS NULL) <> (review_link IS NULL)),
    CONSTRAINT comment_is_resolved_by_somebody CHECK ((resolved_by IS NULL) = (resolved_at IS NULL))
);

CREATE INDEX comment_by_statement ON comment (statement_id, made_at);
