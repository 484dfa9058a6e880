-- the file that a person only had checked, so that it need not be chosen again to be brought in; one for each, not for long
CREATE TABLE import_file (
    person     varchar(200) PRIMARY KEY,
    id         uuid NOT NULL,
    name       varchar(200) NOT NULL,
    content    bytea NOT NULL,
    kept_until timestamptz NOT NULL
);
