-- who approves the statements of an office and kind; an empty office or kind means every one
CREATE TABLE approval_policy (
    id         uuid PRIMARY KEY,
    office     text NOT NULL,
    kind       text NOT NULL,
    rules      text NOT NULL,
    changed_by text NOT NULL,
    changed_at timestamptz NOT NULL,
    version    integer NOT NULL,
    CONSTRAINT approval_policy_is_one_of_its_office_and_kind UNIQUE (office, kind)
);

-- who has said yes to what was submitted, in the policy's order
ALTER TABLE statement ADD COLUMN stage_approvals text NOT NULL DEFAULT '[]';
