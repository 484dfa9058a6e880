-- until when a person has taken note of what was missed
CREATE TABLE missed_seen (
    person varchar(200) PRIMARY KEY,
    until  timestamptz NOT NULL
);
