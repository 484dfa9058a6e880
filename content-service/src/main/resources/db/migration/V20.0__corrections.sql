-- what of a statement is public, and what became of that
ALTER TABLE statement ADD COLUMN released_revision integer, ADD COLUMN corrected_at timestamptz, ADD COLUMN retracted_at timestamptz;

UPDATE statement SET released_revision = revision WHERE progress = 'RELEASED';

ALTER TABLE public_page
    ADD COLUMN corrections       text    NOT NULL DEFAULT '[]',
    ADD COLUMN corrected_at      timestamptz,
    ADD COLUMN retracted_at      timestamptz,
    ADD COLUMN retraction_reason text,
    ADD COLUMN version           integer NOT NULL DEFAULT 0;

CREATE INDEX public_page_by_statement ON public_page (statement_id);
