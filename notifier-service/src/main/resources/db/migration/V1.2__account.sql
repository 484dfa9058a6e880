-- our identity on a network; the secret itself is never kept, only where it is to be found
CREATE TABLE account (
    key        text PRIMARY KEY,
    office     text    NOT NULL,
    channel    text    NOT NULL,
    name       text    NOT NULL,
    locale     text    NOT NULL,
    url        text,
    secret_ref text,
    version    integer NOT NULL
);
CREATE INDEX account_office ON account (office);

-- the posts of sandbox accounts: a network of our own, for trying things out
CREATE TABLE sandbox_post (
    delivery_id uuid PRIMARY KEY,
    account     text        NOT NULL,
    body        text        NOT NULL,
    link        text,
    locale      text        NOT NULL,
    posted_at   timestamptz NOT NULL
);
CREATE INDEX sandbox_post_timeline ON sandbox_post (account, posted_at DESC);
