-- a saved version is a draft until somebody approves it; what was in use stays in use
ALTER TABLE template ADD COLUMN approved integer NOT NULL DEFAULT 0;
ALTER TABLE template_version ADD COLUMN author_id text NOT NULL DEFAULT '';

CREATE TABLE template_approval (
    template_id uuid NOT NULL REFERENCES template,
    number      integer NOT NULL,
    approver    text NOT NULL,
    approved_at timestamptz NOT NULL,
    CONSTRAINT template_versions_are_approved_once PRIMARY KEY (template_id, number)
);

INSERT INTO template_approval (template_id, number, approver, approved_at)
SELECT template_id, number, author, saved_at FROM template_version v
WHERE number = (SELECT max(number) FROM template_version w WHERE w.template_id = v.template_id);
UPDATE template t SET approved = coalesce((SELECT max(number) FROM template_version v WHERE v.template_id = t.id), 0);
