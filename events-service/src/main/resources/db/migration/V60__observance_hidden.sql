-- of no concern here: it has no dates, and lists pass over it
ALTER TABLE observance ADD COLUMN hidden boolean NOT NULL DEFAULT false;
