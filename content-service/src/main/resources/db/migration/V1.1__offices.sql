CREATE TABLE office (
    key      text PRIMARY KEY,
    snapshot text NOT NULL,
    sequence bigint NOT NULL,
    version  integer NOT NULL
);
