CREATE TABLE heard (
    step   uuid NOT NULL,
    reason text NOT NULL
);

CREATE TABLE campaign (
    id      uuid PRIMARY KEY,
    version bigint NOT NULL
);
