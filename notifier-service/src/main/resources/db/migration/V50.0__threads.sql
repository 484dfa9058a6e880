-- the posts of a thread are made in order, each as an answer to the one before
ALTER TABLE post ADD COLUMN part integer NOT NULL DEFAULT 1;
ALTER TABLE post ADD COLUMN reply_to uuid REFERENCES delivery;
ALTER TABLE sandbox_post ADD COLUMN reply_to uuid;
